import type { Claim } from './claim.ts'
import { headline, linkOf, printedAddress } from './citation.ts'
import { dayOf, isMidnight } from './day.ts'
import type { Source, Story } from './story.ts'
import { inLang, type Lang } from './text.ts'
import { writeInstant } from './instant.ts'

/** How a language says the parts of a citation; dates and versions arrive as they are written. */
export type CiteWords = {
  version: (version: string) => string
  shown: (moment: string, zone: string) => string
  reports: (ids: string) => string
  sources: string
  accessed: (day: string) => string
  published: (edtf: string | null) => string
}

/**
 * A moment of a replay, as it is to be cited; `id` is the story's, `accessed` YYYY-MM-DD. The `words`
 * that say the moment are passed on as they are.
 */
export type CitedMoment = {
  id: string
  title: string
  version: string
  moment: number
  words: string
  zone: string
  link: string
  claims: readonly Claim[]
  sources: readonly Source[]
  accessed: string
}

type DateParts = { 'date-parts': number[][] }
/** A reference as CSL-JSON 1.0.2 has it. */
export type CslItem = {
  id: string
  type: string
  title?: string
  'container-title'?: string
  version?: string
  issued?: DateParts | { literal: string }
  accessed?: DateParts
  URL?: string
  note?: string
  custom?: Record<string, string>
}

const isDate = (edtf: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(edtf)
const parts = (days: readonly string[]): DateParts => ({
  'date-parts': days.map((day) => day.split('-').map(Number)),
})

/** A date or a span in parts, anything else as it is written; nothing where no date was recorded. */
function issuedOf(edtf: string | undefined): Pick<CslItem, 'issued'> {
  if (edtf === undefined) return {}
  const days = edtf.split('/')
  return { issued: days.length < 3 && days.every(isDate) ? parts(days) : { literal: edtf } }
}

const idsOf = ({ claims }: CitedMoment): string => claims.map(({ id }) => id).join(', ')
const noteOf = (cited: CitedMoment, words: CiteWords): string =>
  `${words.shown(cited.words, cited.zone)}. ${words.reports(idsOf(cited))}`

/** The sources of the claims shown, in the order in which they stand in the bibliography. */
function citedSources({ claims, sources }: CitedMoment): Source[] {
  const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  return sources.filter(({ id }) => cited.has(id))
}

/** A source as plain text: outlet, headline, date as far as it is known, and the address as printed. */
export const sourceText = (source: Source, words: CiteWords): string =>
  `${headline(source)}, ${words.published(source.published?.edtf ?? null)}. ${printedAddress(source.url)}`

/** A moment as plain text: what is cited, the reports it shows, and their sources, a line each. */
export function momentText(cited: CitedMoment, words: CiteWords): string {
  const said = [`${cited.title} (${words.version(cited.version)})`]
  said.push(words.shown(cited.words, cited.zone), words.accessed(cited.accessed), cited.link)
  const first = said.join('. ')
  if (cited.claims.length === 0) return first
  const listed = citedSources(cited).map((source) => sourceText(source, words))
  return [first, words.reports(idsOf(cited)), words.sources, ...listed].join('\n')
}

/** A key that tells the moments of a story apart. */
const keyOf = ({ id, version, moment }: CitedMoment): string =>
  `${id}-${version}-${writeInstant(moment).replace(/[:.]/g, '')}`

/** A moment as CSL-JSON: a data set in a version, with the reports shown in its note. */
export const momentCsl = (cited: CitedMoment, words: CiteWords): CslItem => ({
  id: keyOf(cited),
  type: 'dataset',
  title: cited.title,
  version: cited.version,
  accessed: parts([cited.accessed]),
  URL: cited.link,
  note: noteOf(cited, words),
  custom: { moment: writeInstant(cited.moment), zone: cited.zone },
})

/** A source as CSL-JSON, with no more of its date than was recorded. */
export const sourceCsl = (source: Source): CslItem => ({
  id: source.id,
  type: source.type,
  ...(source.title === null ? {} : { title: source.title }),
  'container-title': source.outlet,
  ...issuedOf(source.published?.edtf),
  URL: source.url,
})

const marks = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328'
const accents = '`\'^~=u."rHvdck'
const signs = '\\{}~^<>ßøØæÆœŒłŁ'
const commands =
  'textbackslash textbraceleft textbraceright textasciitilde textasciicircum ' +
  'textless textgreater ss o O ae AE oe OE l L'

/** Text for a BibTeX field. Braces are commands, for BibTeX counts even those that are escaped. */
export const texOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^<>ßøØæÆœŒłŁ]/g, (sign) => `{\\${commands.split(' ')[signs.indexOf(sign)]}}`)
    .replace(/[–—]/g, (dash) => (dash === '–' ? '--' : '---'))
    .replace(/[%&_#$]/g, '\\$&')
    .normalize('NFD')
    .replace(/([A-Za-z])(\p{M}+)/gu, (as, letter: string, mark: string) => {
      const accent = mark.length === 1 ? accents[marks.indexOf(mark)] : undefined
      return accent === undefined ? as : `{\\${accent}{${letter}}}`
    })
    .normalize('NFC')

/** An address stands in BibTeX as it is, but for what would end the field. */
const texAddress = (url: string): string => url.replace(/[\s\\{}]/g, encodeURIComponent)

function bibtex(key: string, fields: Record<string, string | null>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  )
  return [`@misc{${key.replace(/[^\w.:-]/g, '-')},`, ...lines, '}'].join('\n')
}

/** A moment as BibTeX. */
export const momentBibtex = (cited: CitedMoment, words: CiteWords): string =>
  bibtex(keyOf(cited), {
    title: `{${texOf(cited.title)}}`,
    version: texOf(cited.version),
    note: texOf(`${words.version(cited.version)}. ${noteOf(cited, words)}`),
    url: texAddress(cited.link),
    urldate: cited.accessed,
  })

/** A source as BibTeX; the address of one that is never linked is printed. */
export function sourceBibtex(source: Source): string {
  const [link, edtf] = [linkOf(source), source.published?.edtf]
  const printed = link === null ? [source.outlet, printedAddress(source.url)] : [source.outlet]
  return bibtex(source.id, {
    title: source.title === null ? null : `{${texOf(source.title)}}`,
    howpublished: texOf(printed.join(', ')),
    year: /^(\d{4})[-\d]*(\/\1[-\d]*)?$/.exec(edtf ?? '')?.[1] ?? null,
    date: edtf?.replace(/^\[(\.\.)(.*)\]$/, '$1/$2') ?? null,
    url: link === null ? null : texAddress(link),
  })
}

/** What a source is in schema.org's words; one that is never linked has no `url`. */
function referenceOf(source: Source): Record<string, unknown> {
  const { title, outlet, published } = source
  const link = linkOf(source)
  return {
    '@type': 'CreativeWork',
    ...(title === null ? {} : { name: title }),
    publisher: { '@type': 'Organization', name: outlet },
    ...(published && isDate(published.edtf) ? { datePublished: published.edtf } : {}),
    ...(link === null ? {} : { url: link }),
  }
}

/** The evidence of a story as a schema.org `Dataset`, for JSON-LD. Nobody is named as its creator. */
export function datasetOf(story: Story, lang: Lang, url: string | null): Record<string, unknown> {
  const { begins, ends, zone, window } = story
  const [west, south, east, north] = window
  const box = `${south} ${west} ${north} ${east}`
  const wholeDays = isMidnight(begins, zone) && isMidnight(ends, zone)
  const from = wholeDays ? dayOf(begins, zone) : new Date(begins).toISOString()
  const until = wholeDays ? dayOf(ends - 1, zone) : new Date(ends).toISOString()
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: inLang(story.title, lang).words,
    description: story.whatHappened.map(({ text }) => inLang(text, lang).words).join(' '),
    version: story.dataVersion,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(url === null ? {} : { url }),
    temporalCoverage: `${from}/${until}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box } },
    citation: story.sources.map(referenceOf),
  }
}
