import type { Source } from '../../core/story/story.ts'
import { inLang, type Lang } from '../../core/text/text.ts'
import type { Words } from '../../i18n/index.ts'

/** Whose report a source carries, and what it is a copy of, where that is recorded: none, one or two phrases. */
export function carriedFrom({ agency, mirrorOf }: Source, lang: Lang, words: Words): string[] {
  const phrases = []
  if (agency) phrases.push(words.agency(inLang(agency, lang).words))
  if (mirrorOf) phrases.push(words.copyOf(inLang(mirrorOf, lang).words))
  return phrases
}
