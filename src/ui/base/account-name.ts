import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'

/** What an account is called: an outlet as it calls itself, a party in the reader's language. */
export function accountName(id: string, replay: Replay, words: Words): string {
  const account = replay.accountIndex.accounts.get(id)
  if (!account) return id
  return account.kind === 'party' ? (words.parties[account.name] ?? account.name) : account.name
}
