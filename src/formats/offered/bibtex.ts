import { setBibtex, sourceBibtex } from '../../core/citation/bibtex.ts'
import { licence, type Download, type Format } from '../../core/citation/export-format.ts'
import { sourcesOf } from '../cited.ts'

/** What stands outside an entry is a comment; only an at sign would begin an entry. */
const comment = (text: string): string => `% ${text.replace(/\s+/g, ' ').replaceAll('@', '(at)')}`

function headOf({ about, claims }: Download): string[] {
  const { story, dataVersion, link, said } = about
  const ids = claims.map(({ id }) => id).join(' ')
  const all = [`${story} ${dataVersion}`, link, `${licence.name} ${licence.address}`, ...said, ids]
  return all.map(comment)
}

/** The data set itself, in the version that the file was made from. */
const setOf = ({ about }: Download): string =>
  setBibtex({
    key: `${about.story}-${about.dataVersion}`,
    title: about.title,
    version: about.dataVersion,
    dated: about.dataDate,
    note: [...about.said, licence.name].join(' '),
    link: about.link,
    accessed: about.made,
  })

/** BibTeX: the data set, and every source that the claims cite; what the file says of itself stands before. */
export const bibtex: Format = {
  title: 'BibTeX',
  extension: 'bib',
  type: 'application/x-bibtex',
  drawn: false,
  loses: ['references-only', 'no-leaning', 'year-only'],
  write(download) {
    const sources = sourcesOf(download).map(sourceBibtex)
    return [headOf(download).join('\n'), setOf(download), ...sources, ''].join('\n\n')
  },
}

export default [bibtex]
