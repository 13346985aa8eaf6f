import type { Format } from '../core/citation/export-format.ts'
import { aboutRow, rowOf, type Row } from './row.ts'

const isNumber = /^-?\d+(\.\d+)?$/
/** What a spreadsheet would run, with the apostrophes that already stand before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; taken off, it is as it was. */
const harmless = (text: string): string =>
  formula.test(text) && !isNumber.test(text) ? `'${text}` : text

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const cell = (value: string | number | null | undefined): string =>
  quoted(harmless(String(value ?? '')))

/** Spreadsheets take a text without it for Latin letters only. */
const byteOrderMark = '\ufeff'

/** RFC 4180, a row a claim. What the file says of itself stands in every row, so that none is without it. */
export const csv: Format = {
  title: 'CSV',
  extension: 'csv',
  type: 'text/csv',
  drawn: true,
  loses: ['no-shapes', 'cites-in-one-cell', 'formulas-marked'],
  write(download) {
    const about = aboutRow(download)
    const rows = download.claims.map((claim): Row => ({ ...rowOf(claim, download), ...about }))
    const columns = Object.keys(rows[0] ?? about)
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    return byteOrderMark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
  },
}
