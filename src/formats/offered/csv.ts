import type { Format, Loss, Variant } from '../../core/citation/export-format.ts'
import { aboutRow } from '../about.ts'
import { rowOf } from '../row.ts'
import { asWords } from '../spreadsheet-words.ts'
import type { TableRow } from '../table-row.ts'

/** How a CSV is written: for a spreadsheet of which country, or for a program. */
type Dialect = {
  variant?: Variant
  extension: string
  type: string
  separator: string
  /** Numbers as spreadsheets write them where the comma separates no cells. */
  decimal: '.' | ','
  /** With a byte-order mark, and words kept from being taken for dates. */
  spreadsheet: boolean
  loses: readonly Loss[]
}

const isNumber = /^-?\d+(\.\d+)?$/
/** What a spreadsheet would run, with the apostrophes that already stand before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; taken off, it is as it was. */
const harmless = (text: string): string =>
  formula.test(text) && !isNumber.test(text) ? `'${text}` : text

/** Spreadsheets take a text without it for Latin letters only. */
const byteOrderMark = '\ufeff'

function cellOf(value: TableRow[string] | undefined, column: string, dialect: Dialect): string {
  const { separator, decimal, spreadsheet } = dialect
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const words = spreadsheet ? asWords(column, value ?? '') : (value ?? '')
  const text = harmless(words)
  const breaks = /["\r\n]/.test(text) || text.includes(separator)
  return breaks ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180 but for its separator, a row a claim. What the file says of itself stands in the first row, once. */
const csvIn = (dialect: Dialect): Format => ({
  title: 'CSV',
  ...dialect,
  drawn: true,
  loses: ['no-shapes', 'cites-in-one-cell', 'said-once', ...dialect.loses, 'formulas-marked'],
  write(download) {
    const about = aboutRow(download.about, download.story.zone)
    const rows = download.claims.map((claim) => rowOf(claim, download))
    const columns = [...Object.keys(rows[0] ?? {}), ...Object.keys(about)]
    const lines = rows.map((row, i) => {
      const all: TableRow = i === 0 ? { ...row, ...about } : row
      return columns.map((column) => cellOf(all[column], column, dialect))
    })
    const text = [columns, ...lines].map((line) => `${line.join(dialect.separator)}\r\n`)
    return (dialect.spreadsheet ? byteOrderMark : '') + text.join('')
  },
})

const words = { decimal: '.', spreadsheet: true } as const

/** For spreadsheets where the comma separates cells. */
export const csv = csvIn({
  ...{ extension: 'csv', type: 'text/csv', separator: ',', ...words },
  loses: ['words-in-quotes'],
})

/** For spreadsheets of countries that write a decimal comma: there a comma separates nothing. */
export const csvSemicolons = csvIn({
  ...{ variant: 'semicolons', extension: 'semicolons.csv', type: 'text/csv', separator: ';' },
  ...{ decimal: ',', spreadsheet: true },
  loses: ['words-in-quotes', 'decimal-comma'],
})

/** For spreadsheets of any country, and for pasting. */
export const tsv = csvIn({
  ...{ variant: 'tabs', extension: 'tsv', type: 'text/tab-separated-values', separator: '\t' },
  ...words,
  loses: ['words-in-quotes'],
})

/** For programs: every text as it is, no byte-order mark before the first column's name. */
export const csvForPrograms = csvIn({
  ...{ variant: 'programs', extension: 'programs.csv', type: 'text/csv', separator: ',' },
  ...{ decimal: '.', spreadsheet: false },
  loses: ['no-mark'],
})

export default [csv, csvSemicolons, tsv, csvForPrograms]
