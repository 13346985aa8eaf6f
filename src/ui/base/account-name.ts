import { outletName } from '../../core/story/outlet-name.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Preferences } from './preferences.svelte.ts'
import { partyName } from './party-name.ts'

/** What an account is called in the reader's language: an outlet or a party. */
export function accountName(
  id: string,
  replay: Replay,
  preferences: Pick<Preferences, 'words' | 'lang'>,
): string {
  const account = replay.index.accountIndex.accounts.get(id)
  if (!account) return id
  const { kind, name } = account
  if (kind === 'outlet') return outletName(name, replay.story, preferences.lang)
  return partyName(name, replay.story, preferences) ?? name
}
