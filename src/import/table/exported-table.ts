import { fromWords } from '../../formats/spreadsheet-words.ts'
import type { Table } from './table.ts'

/** True for a table that this map has exported: its columns say what bounds alone do not. */
export const isExported = ({ columns }: Pick<Table, 'columns'>): boolean =>
  ['claim', 'latest_exclusive', 'basis', 'data_set'].every((name) => columns.includes(name))

/** A text that a spreadsheet might have run, with the apostrophe that kept it from that. */
const harmless = /^'(?='*[=+\-@\t\r＝＋－＠])/

/** What was put round the texts of our own tables, so that no spreadsheet changes them, taken off again. */
export function withoutGuards(table: Table): Table {
  if (!isExported(table)) return table
  const edtf = table.columns.indexOf('edtf')
  const isForSpreadsheets = table.rows.some(({ cells }) => cells[edtf]?.startsWith('“'))
  const unguarded = (cell: string, column: number) => {
    const bare = cell.replace(harmless, '')
    return isForSpreadsheets ? fromWords(table.columns[column] ?? '', bare) : bare
  }
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(unguarded) })) }
}
