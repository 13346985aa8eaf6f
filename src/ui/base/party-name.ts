import { inLang, type Lang } from '../../core/text/text.ts'
import type { Story } from '../../core/story/story.ts'
import type { Words } from '../../i18n/index.ts'

/** What a party is called in the reader's language: by the data, else by the interface; null where by neither. */
export function partyName(
  party: string,
  { parties }: Pick<Story, 'parties'>,
  { words, lang }: { words: Pick<Words, 'parties'>; lang: Lang },
): string | null {
  const name = parties[party]
  return name ? inLang(name, lang).words : (words.parties[party] ?? null)
}
