import { outletName } from '../../core/story/outlet-name.ts'
import type { Lang } from '../../core/text/text.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'

/** Whose words, and in what language. */
type Speaker = { words: Words; lang: Lang }

/** What an account is called in the reader's language: an outlet or a party. */
export function accountName(id: string, replay: Replay, { words, lang }: Speaker): string {
  const account = replay.index.accountIndex.accounts.get(id)
  if (!account) return id
  const { kind, name } = account
  return kind === 'party' ? (words.parties[name] ?? name) : outletName(name, replay.story, lang)
}
