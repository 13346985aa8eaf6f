import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guessColumns } from '../import/rows/guess-columns.ts'
import { decidedBy, questionsOf, type Answers } from '../import/rows/questions.ts'
import { understandAll } from '../import/rows/understand-all.ts'
import type { Outcome } from '../import/rows/understand.ts'
import { readTable } from '../import/table/read-table.ts'
import { decode } from '../import/text/decode.ts'
import type { FileTold } from '../import/told.ts'

export const corpus = join(import.meta.dirname, '../import/corpus')

/** Where most files of the corpus put everything, and how far its four decimals reach. */
const here = '38.2802,34.5601 ±0.008'

const toldOf = ({ code, line, value }: FileTold) =>
  [code, line === undefined ? '' : `line ${line}`, value ?? ''].filter(Boolean).join(' ')

/** A row as a line of words: where it stands, how it ends, when, where (km), and what is said of it. */
function rowOf({ line, status, when, place, told }: Outcome): string {
  const positions =
    place && 'coordinates' in place.geometry ? String(place.geometry.coordinates) : ''
  const where = positions + (place?.radiusKm == null ? '' : ` ±${place.radiusKm}`)
  const said = [status, when?.edtf ?? '', where === here ? 'here' : where]
  return [line, ...said, ...told.map(({ code }) => code)].filter(Boolean).join(' ')
}

/** What a file of the corpus is understood as, with no answer of the reader's but these; times by UTC where not said otherwise. */
export async function readCorpus(name: string, own: Partial<Answers> = {}): Promise<string[]> {
  const decoded = decode(readFileSync(join(corpus, name)))
  if ('problem' in decoded) return [toldOf(decoded.problem)]
  if ('ask' in decoded) return decoded.ask.map(({ encoding, sample }) => `${encoding}? ${sample}`)
  const read = readTable(decoded.text)
  if ('problem' in read) return [toldOf(read.problem)]
  const { table } = read
  const columns = guessColumns(table)
  const decided = decidedBy(table, columns)
  const asks = questionsOf(table, columns, { ...decided, zone: 'UTC', ...own })
  const answers = { ...decided, zone: decided.zone ?? 'UTC', ...own }
  const { outcomes, told } = await understandAll(table, columns, answers, Date.UTC(2026, 10, 29))
  const ofFile = [...decoded.told, ...table.told, ...told].map(toldOf)
  return [...ofFile, ...asks.map(({ question }) => `${question}?`), ...outcomes.map(rowOf)]
}
