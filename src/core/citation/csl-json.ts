import { isDate } from './source-link.ts'
import { citedSources, keyOf, noteOf, type CitedMoment, type CiteWords } from './citation.ts'
import { writeInstant } from '../time/instant.ts'
import type { Source } from '../story/story.ts'

type DateParts = { 'date-parts': number[][] }
/** A reference as CSL-JSON 1.0.2 has it. */
export type CslItem = {
  id: string
  type: string
  title?: string
  author?: { literal: string }[]
  'container-title'?: string
  version?: string
  issued?: DateParts | { literal: string }
  accessed?: DateParts
  URL?: string
  note?: string
  custom?: Record<string, string>
}

/** Days, months or years (EDTF) as CSL's numbers. */
export const parts = (days: readonly string[]): DateParts => ({
  'date-parts': days.map((day) => day.split('-').map(Number)),
})

/** A date or a span in parts, anything else in words; nothing where no date was recorded. */
export function issuedOf(
  edtf: string | null | undefined,
  date: CiteWords['date'],
): Pick<CslItem, 'issued'> {
  if (edtf === undefined || edtf === null) return {}
  const days = edtf.split('/')
  return { issued: days.length < 3 && days.every(isDate) ? parts(days) : { literal: date(edtf) } }
}

/** A moment as CSL-JSON: a data set in a version, with the reports shown in its note. */
export const momentCsl = (cited: CitedMoment, words: CiteWords): CslItem => ({
  id: keyOf(cited),
  type: 'dataset',
  title: cited.title,
  version: cited.version,
  ...issuedOf(cited.dated, words.date),
  accessed: parts([cited.accessed]),
  URL: cited.link,
  note: noteOf(cited, words),
  custom: { moment: writeInstant(cited.moment), zone: cited.zone },
})

/**
 * A source as CSL-JSON, with no more of its date than was recorded. One without a headline is named by its
 * outlet, as its author: else a style would print it as a year alone, or as nothing.
 */
export const sourceCsl = (source: Source, { date }: Pick<CiteWords, 'date'>): CslItem => ({
  id: source.id,
  type: source.type,
  ...(source.title === null
    ? { author: [{ literal: source.outlet }] }
    : { title: source.title, 'container-title': source.outlet }),
  ...issuedOf(source.published?.edtf, date),
  URL: source.url,
})

/** A moment as CSL-JSON, followed by the sources of the reports it shows. */
export const citationCsl = (cited: CitedMoment, words: CiteWords): CslItem[] => [
  momentCsl(cited, words),
  ...citedSources(cited).map((source) => sourceCsl(source, words)),
]
