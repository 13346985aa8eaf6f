import { mostBytes } from '../../import/text/decode.ts'
import type { FileTold, RowTold } from '../../import/told.ts'
import type { BroughtWords } from '../../i18n/brought.ts'

/** A cell as it is quoted: cut where it is long. */
const quoted = (value: string) => (value.length > 80 ? `${value.slice(0, 80)}…` : value)

/** What is told of a row, with its line and column. */
export function rowSaid(
  line: number,
  { code, column, value, other }: RowTold,
  words: BroughtWords,
): string {
  const where = column === null ? words.line(line) : words.inColumn(line, quoted(column))
  return `${where}: ${words.row[code](quoted(value), other ?? '')}`
}

/** What is told of a file, with its line where it has one. */
export function fileSaid({ code, line, value = '', limit }: FileTold, words: BroughtWords): string {
  const most = code === 'too-large' ? mostBytes / 1024 / 1024 : limit
  const said = words.file[code](quoted(value), String(most ?? ''))
  return line === undefined ? said : `${words.line(line)}: ${said}`
}
