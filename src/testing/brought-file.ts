import { broughtFile } from '../import/brought-file.ts'
import { guessColumns } from '../import/rows/guess-columns.ts'
import { decidedBy, type Answers } from '../import/rows/questions.ts'
import { understandAll } from '../import/rows/understand-all.ts'
import { readTable } from '../import/table/read-table.ts'
import type { BroughtFile } from '../core/story/brought-report.ts'

/** A file of a reader's own with these rows, by the clock of Damascus where they do not say another. */
export async function fileOf(
  text: string,
  prefix = 'brought-1-',
  own: Partial<Answers> = {},
): Promise<BroughtFile> {
  const read = readTable(text)
  if ('problem' in read) throw new Error(read.problem.code)
  const columns = guessColumns(read.table)
  const answers = { ...decidedBy(read.table, columns), zone: 'Asia/Damascus', ...own }
  const { outcomes } = await understandAll(read.table, columns, answers, Date.now())
  const bytes = new TextEncoder().encode(text)
  return broughtFile({ name: 'mine.csv', bytes, outcomes, prefix, csv: '', begins: 0 })
}
