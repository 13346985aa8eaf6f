import { issuedOf, parts, sourceCsl, type CslItem } from '../../core/citation/csl-json.ts'
import { licence, type Download, type Format } from '../../core/citation/export-format.ts'
import { sourcesOf } from '../cited.ts'

/** The data set itself: CSL-JSON has no other place for what a file says of itself. */
const setOf = ({ about, claims }: Download): CslItem => ({
  id: `${about.story}-${about.dataVersion}`,
  type: 'dataset',
  title: about.title,
  version: about.dataVersion,
  ...issuedOf(about.dataDate, String),
  accessed: parts([about.made]),
  URL: about.link,
  note: [...about.said, claims.map(({ id }) => id).join(' ')].join('\n'),
  custom: { licence: `${licence.name} ${licence.address}`, ...about.choices },
})

/** CSL-JSON 1.0.2, as Zotero reads it: the data set, then every source that the claims cite. */
export const csl: Format = {
  title: 'CSL-JSON',
  extension: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  drawn: false,
  loses: ['references-only', 'no-leaning'],
  write(download) {
    const words = { date: download.sayDate }
    const sources = sourcesOf(download).map((source) => sourceCsl(source, words))
    return `${JSON.stringify([setOf(download), ...sources], null, 2)}\n`
  },
}

export default [csl]
