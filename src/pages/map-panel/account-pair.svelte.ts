import type { Replay } from '../../replay/replay.svelte.ts'
import { Evidence } from '../../replay/evidence.svelte.ts'
import { withAccounts } from '../../replay/evidence-input.ts'
import { accountName } from '../../ui/base/account-name.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'

/** One map's side of the story, and whose it is; no name where it is everyone's. */
export type Side = { name: string; evidence: Evidence }

/** One side; or two, each as told by one account, that share everything else. */
export class AccountPair {
  readonly #replay: Replay
  readonly #preferences: Preferences

  constructor(replay: Replay, preferences: Preferences) {
    this.#replay = replay
    this.#preferences = preferences
  }

  readonly #tellings = $derived.by(() => {
    const replay = this.#replay
    return replay.choices.accounts.map((id) => ({
      id,
      evidence: new Evidence(withAccounts(replay, [id])),
    }))
  })

  readonly all: Side[] = $derived.by(() => {
    const tellings = this.#tellings
    const [first] = tellings
    if (tellings.length < 2)
      return [{ name: first ? this.#nameOf(first.id) : '', evidence: this.#replay.evidence }]
    return tellings.map(({ id, evidence }) => ({ name: this.#nameOf(id), evidence }))
  })

  #nameOf(id: string): string {
    const { words } = this.#preferences
    return words.comparison.accounts.as(accountName(id, this.#replay, this.#preferences))
  }
}
