// For the tests: our CSV forms read by a well-kept library.
import { parse } from 'csv-parse/sync'

/** The marks that our CSV forms put round or before a text, taken off again. */
const plain = (said: string, spreadsheet: boolean) =>
  spreadsheet && /^“[^]*”$/.test(said)
    ? said.slice(1, -1)
    : said.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')

/** A CSV as a well-kept library reads it, told the separator; it throws where a row has not every column. */
export function readCsv(
  text: string,
  delimiter: string,
  spreadsheet: boolean,
): Record<string, string>[] {
  const rows = parse(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' })
  return (rows as Record<string, string>[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, said]) => [name, plain(said, spreadsheet)] as const),
    ),
  )
}
