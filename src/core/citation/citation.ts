import type { Claim } from '../story/claim.ts'
import { writeInstant } from '../time/instant.ts'
import type { Source } from '../story/story.ts'
import { queryOf, readView, writeView } from '../view/view.ts'

/**
 * How a language says the parts of a citation; days and versions arrive as they are written, of a
 * source its headline, its date in words, and its address as printed.
 */
export type CiteWords = {
  version: (version: string) => string
  shown: (moment: string, zone: string) => string
  reports: (ids: string) => string
  sources: string
  accessed: (day: string) => string
  published: (edtf: string | null) => string
  /** A date that is no plain day or span in words: "on or after 29 August 2017". */
  date: (edtf: string) => string
  source: (headline: string, published: string, address: string) => string
}

/**
 * A moment of a replay, as it is to be cited; `id` is the story's, `accessed` YYYY-MM-DD, `dated` the day of
 * the version (null: not recorded). The `words` that say the moment are passed on as they are.
 */
export type CitedMoment = {
  id: string
  title: string
  version: string
  dated: string | null
  moment: number
  words: string
  zone: string
  link: string
  claims: readonly Claim[]
  sources: readonly Source[]
  accessed: string
}

/** The ids of the claims cited, in one line. */
export const idsOf = ({ claims }: CitedMoment): string => claims.map(({ id }) => id).join(', ')

/** What a reference manager shows as the note of a moment. */
export const noteOf = (cited: CitedMoment, words: CiteWords): string => {
  const shown = words.shown(cited.words, cited.zone)
  return cited.claims.length === 0 ? shown : `${shown}. ${words.reports(idsOf(cited))}`
}

/** A key that tells the moments of a story apart. */
export const keyOf = ({ id, version, moment }: CitedMoment): string =>
  `${id}-${version}-${writeInstant(moment).replace(/[:.]/g, '')}`

/** The sources of the claims shown, in the order in which they stand in the bibliography. */
export function citedSources({ claims, sources }: CitedMoment): Source[] {
  const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  return sources.filter(({ id }) => cited.has(id))
}

/**
 * The address that a citation gives, from that of the page: always with its moment, and without what
 * belongs to the one who cites, the panel and the colours.
 */
export function citedLink(link: string, moment: number): string {
  const { origin, pathname, searchParams } = new URL(link)
  const { view } = readView(searchParams)
  const cited = { ...view, t: moment, panel: null, theme: null }
  return `${origin}${pathname}?${queryOf(writeView(cited))}`
}
