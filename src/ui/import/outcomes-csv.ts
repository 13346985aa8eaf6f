import type { Outcome } from '../../import/rows/understand.ts'
import type { BroughtWords } from '../../i18n/brought.ts'
import { rowSaid } from './told-in-words.ts'

/** What a spreadsheet would run begins with an apostrophe, and every cell is in quotation marks. */
const cell = (text: string) =>
  `"${(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** How every row of a file ended, as CSV: its line, what became of it, why, when as EDTF, and its cells as they were. */
export function outcomesCsv(
  columns: readonly string[],
  outcomes: readonly Outcome[],
  words: BroughtWords,
): string {
  const head = ['line', 'outcome', 'why', 'when_edtf', ...columns]
  const rows = outcomes.map(({ line, status, told, when, cells }) => [
    String(line),
    words.statuses[status],
    told.map((one) => rowSaid(line, one, words)).join(' '),
    when?.edtf ?? '',
    ...cells,
  ])
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
