import type { DataFile } from './data-file.ts'
import { problemReporter, type Entry } from './entry.ts'
import type { Problem } from './problem.ts'

/** The rows of a file that is a list. */
export function rowsOf(file: DataFile, problems: Problem[]): Entry<unknown>[] {
  if (!Array.isArray(file.value)) {
    problemReporter(
      file,
      [],
      null,
      problems,
    )([], 'is not a list.', 'Put [ at the start and ] at the end.')
    return []
  }
  return file.value.map((body: unknown, i) => {
    const id = rowId(body, i)
    const report = problemReporter(file, [i], id, problems)
    return { id, layer: file.stem, body, geometry: null, report }
  })
}

/** The id of a row; a relation has none and is called by what it relates. */
function rowId(body: unknown, i: number): string {
  const row = (body ?? {}) as Record<string, unknown>
  if (typeof row.id === 'string' && row.id !== '') return row.id
  return row.a && row.b ? `${row.a} ${row.type} ${row.b}` : `row ${i + 1}`
}
