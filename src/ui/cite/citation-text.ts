import { citationBibtex } from '../../core/citation/bibtex.ts'
import { momentText } from '../../core/citation/plain-text.ts'
import { citedLink, type CitedMoment, type CiteWords } from '../../core/citation/citation.ts'
import type { Claim } from '../../core/story/claim.ts'
import { citationCsl } from '../../core/citation/csl-json.ts'
import { inLang } from '../../core/text/text.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'
import { sayDate, formatPublished } from '../claim/format-published.ts'
import { momentOf, type ReplayLocale } from '../base/moment-text.ts'

/** The forms a citation is given in: their file names end so, and are of this media type. */
export const citationForms = ['text', 'bibtex', 'csl'] as const
export type CitationForm = (typeof citationForms)[number]

type Rendering = {
  ending: string
  type: string
  render: (cited: CitedMoment, words: CiteWords) => string
}
export const renderings: Record<CitationForm, Rendering> = {
  text: {
    ending: 'txt',
    type: 'text/plain',
    render: (cited, words) => `${momentText(cited, words)}\n`,
  },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', render: citationBibtex },
  csl: {
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    render: (cited, words) => `${JSON.stringify(citationCsl(cited, words), null, 2)}\n`,
  },
}

/**
 * The reports that the card of the moment shows: those settled last, and those that stand. Each cites
 * only what counts at present.
 */
export function shownAt(replay: Replay): Claim[] {
  const standing = replay.evidence.standings.flatMap(({ reports }) => reports)
  const settled = replay.clock.lastStop?.claims ?? []
  const ofStory = settled.filter(({ id }) => !replay.brought?.has(id))
  const shown = new Set([...ofStory, ...standing])
  return [...shown].map((claim) => ({ ...claim, cites: replay.evidence.published.citesOf(claim) }))
}

/** The moment shown, as it is to be cited; `link` is the page's own, `accessed` YYYY-MM-DD. */
export function citedMomentOf(
  replay: Replay,
  speaker: ReplayLocale,
  link: string,
  accessed: string,
): CitedMoment {
  const { id, title, dataVersion, dataDate, zone, sources } = replay.story
  return {
    id,
    title: inLang(title, speaker.lang).words,
    version: dataVersion,
    dated: dataDate,
    moment: replay.clock.now,
    words: momentOf(replay, speaker),
    zone,
    link: citedLink(link, replay.clock.now),
    claims: shownAt(replay),
    sources,
    accessed,
  }
}

/** How a language says the parts of a citation, days written out. */
export const citeWordsOf = (words: Words): CiteWords => ({
  ...words.cite.said,
  accessed: (day) => words.cite.said.accessed(words.time.day(day)),
  published: (edtf) => formatPublished(edtf, words),
  date: (edtf) => sayDate(edtf, words),
})
