import { linkOf, printedAddress } from './source-link.ts'
import { citedSources, keyOf, noteOf, type CitedMoment, type CiteWords } from './citation.ts'
import type { Source } from '../story/story.ts'
import { escapeLatexUrl, escapeLatex } from './latex-escape.ts'

function bibtex(key: string, fields: Record<string, string | null>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  )
  return [`@misc{${key.replace(/[^\w.:-]/g, '-')},`, ...lines, '}'].join('\n')
}

/** The year of a date or a span within it; null where even that is not sure. */
const yearOf = (edtf: string): string | null =>
  /^(\d{4})[-\d]*(\/\1[-\d]*)?$/.exec(edtf)?.[1] ?? null

/**
 * A date as BibLaTeX has it: an end that is open stands empty. With the `..` of EDTF a reader such as pandoc
 * drops the whole date without a word.
 */
function dateOf(edtf: string): string {
  const span = edtf.replace(/^\[(.*)\]$/, '$1')
  return span.includes('/') ? span.replaceAll('..', '') : span.replace('..', '/')
}

const dated = (edtf: string | null | undefined): Record<'year' | 'date', string | null> =>
  edtf ? { year: yearOf(edtf), date: dateOf(edtf) } : { year: null, date: null }

/** The data set of a story in a version: its key, its title, what is to be noted of it, where it was seen and when. */
export type CitedSet = Pick<CitedMoment, 'title' | 'version' | 'dated' | 'link' | 'accessed'> & {
  key: string
  note: string
}

/** A data set as BibTeX. */
export const setBibtex = ({ key, title, version, dated: day, note, link, accessed }: CitedSet) =>
  bibtex(key, {
    title: `{${escapeLatex(title)}}`,
    version: escapeLatex(version),
    ...dated(day),
    note: escapeLatex(note),
    url: escapeLatexUrl(link),
    urldate: accessed,
  })

/** A moment as BibTeX. */
export const momentBibtex = (cited: CitedMoment, words: CiteWords): string =>
  setBibtex({
    ...cited,
    key: keyOf(cited),
    note: `${words.version(cited.version)}. ${noteOf(cited, words)}`,
  })

/**
 * A source as BibTeX; the address of one that is never linked is printed. One without a headline is named by
 * its outlet, as its author.
 */
export function sourceBibtex(source: Source): string {
  const { title, outlet } = source
  const link = linkOf(source)
  const printed = [
    ...(title === null ? [] : [outlet]),
    ...(link === null ? [printedAddress(source.url)] : []),
  ]
  return bibtex(source.id, {
    author: title === null ? `{${escapeLatex(outlet)}}` : null,
    title: title === null ? null : `{${escapeLatex(title)}}`,
    howpublished: printed.length === 0 ? null : escapeLatex(printed.join(', ')),
    ...dated(source.published?.edtf),
    url: link === null ? null : escapeLatexUrl(link),
  })
}

/** A moment as BibTeX, followed by the sources of the reports it shows. */
export const citationBibtex = (cited: CitedMoment, words: CiteWords): string =>
  [momentBibtex(cited, words), ...citedSources(cited).map(sourceBibtex)].join('\n\n') + '\n'
