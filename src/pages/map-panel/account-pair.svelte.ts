import type { Replay } from '../../replay/replay.svelte.ts'
import { Evidence } from '../../replay/evidence.svelte.ts'
import { asTheyTell } from '../../replay/given.ts'
import { accountName } from '../../ui/base/account-name.ts'
import type { Reader } from '../../ui/base/preferences.svelte.ts'

/** One map's side of the story, and whose it is; no name where it is everyone's. */
export type Side = { name: string; told: Evidence }

/** One side; or two, each as told by one account, that share everything else. */
export class Sides {
  readonly #replay: Replay
  readonly #reader: Reader

  constructor(replay: Replay, reader: Reader) {
    this.#replay = replay
    this.#reader = reader
  }

  readonly #tellings = $derived.by(() => {
    const replay = this.#replay
    return replay.choices.accounts.map((id) => ({
      id,
      told: new Evidence(asTheyTell(replay, [id])),
    }))
  })

  readonly all: Side[] = $derived.by(() => {
    const tellings = this.#tellings
    const [first] = tellings
    if (tellings.length < 2)
      return [{ name: first ? this.#nameOf(first.id) : '', told: this.#replay.evidence }]
    return tellings.map(({ id, told }) => ({ name: this.#nameOf(id), told }))
  })

  #nameOf(id: string): string {
    const { words } = this.#reader
    return words.weigh.accounts.as(accountName(id, this.#replay, this.#reader))
  }
}
