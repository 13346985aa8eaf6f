import { headline, printedAddress } from './source-link.ts'
import { citedSources, idsOf, type CitedMoment, type CiteWords } from './citation.ts'
import type { Source } from '../story/story.ts'

/** A source as plain text: outlet, headline, date as far as it is known, and the address as printed. */
export const sourceText = (source: Source, words: CiteWords): string =>
  words.source(
    headline(source),
    words.published(source.published?.edtf ?? null),
    printedAddress(source.url),
  )

/**
 * A moment as plain text: what is cited; its link, alone on its line, so that nothing beside it is taken
 * for a part of it; the reports it shows, and their sources, a line each.
 */
export function momentText(cited: CitedMoment, words: CiteWords): string {
  const what = `${cited.title} (${words.version(cited.version)})`
  const said = [what, words.shown(cited.words, cited.zone), words.accessed(cited.accessed)]
  const first = [`${said.join('. ')}.`, cited.link]
  if (cited.claims.length === 0) return first.join('\n')
  const listed = citedSources(cited).map((source) => sourceText(source, words))
  return [...first, words.reports(idsOf(cited)), words.sources, ...listed].join('\n')
}
