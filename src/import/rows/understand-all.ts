import type { FileTold } from '../told.ts'
import type { Table } from '../table/table.ts'
import { comparer } from './compare-rows.ts'
import type { Columns } from './guess-columns.ts'
import type { Answers } from './questions.ts'
import { understander, type Outcome } from './understand.ts'

/** How long (ms) a slice of the work may hold up the page. */
const slice = 12

/** All rows of a table, and what shows of the file only when its rows are read. */
export type Understood = { outcomes: Outcome[]; told: FileTold[] }

/** What long work is told and asked between its slices. */
export type Working = { onprogress?: (done: number, of: number) => void; signal?: AbortSignal }

/**
 * Every row of a table as understood, in its order. Works in slices, so that a page goes on; rejects with the
 * signal's reason where it is cancelled. `now`: today, ms.
 */
export async function understandAll(
  table: Table,
  columns: Columns,
  answers: Answers,
  now: number,
  { onprogress, signal }: Working = {},
): Promise<Understood> {
  const { read, midnights } = understander(table, columns, answers)
  const compare = comparer(now)
  const all: Outcome[] = []
  let since = performance.now()
  for (const row of table.rows) {
    all.push(compare(read(row)))
    if (performance.now() - since < slice) continue
    onprogress?.(all.length, table.rows.length)
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    since = performance.now()
  }
  return { outcomes: all, told: midnights ? [{ code: 'all-midnight' }] : [] }
}
