import { linkOf, printedAddress } from './source-link.ts'
import { citedSources, keyOf, noteOf, type CitedMoment, type CiteWords } from './citation.ts'
import type { Source } from '../story/story.ts'
import { texAddress, texOf } from './latex-escape.ts'

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

/** A moment as BibTeX, followed by the sources of the reports it shows. */
export const citationBibtex = (cited: CitedMoment, words: CiteWords): string =>
  [momentBibtex(cited, words), ...citedSources(cited).map(sourceBibtex)].join('\n\n') + '\n'
