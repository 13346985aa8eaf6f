/** Columns that hold what a source or an editor wrote: half of them would be taken for dates, half not. */
const asWritten = new Set(['when_stated', 'where_stated', 'quote', 'edtf', 'published'])
/** Columns of instants and days: a spreadsheet may take them for what they are. */
const instants = new Set([
  ...['earliest', 'latest_exclusive', 'first_day', 'last_day', 'floor', 'begun_by', 'ends_from'],
  ...['clock', 'data_date', 'made'],
])

const number = /^[-+(]?[\d.,\s]*\d[\d.,\s]*(e[-+]?\d+)?[%)]?$/i
const clock = /^\d{1,2}:\d{2}/
/** Also at the end of a sentence: some readers make the date of the whole. */
const endsAsDate = /\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?\.?$/
const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i
const truth = /^(true|false)$/i

/** True for text that a spreadsheet might take for a number, a date, a time or a truth value. */
export const isMistakable = (text: string): boolean =>
  [number, clock, endsAsDate, truth].some((shape) => shape.test(text)) ||
  (text.length < 30 && /\d/.test(text) && month.test(text))

/** A cell of text for a spreadsheet: in quotation marks where it must stay as it was written. */
export const asWords = (column: string, text: string): string =>
  text !== '' && !instants.has(column) && (asWritten.has(column) || isMistakable(text))
    ? `“${text}”`
    : text

/** The text that such a cell was written for. */
export function fromWords(column: string, cell: string): string {
  const [, inner] = /^“(.*)”$/s.exec(cell) ?? []
  return inner !== undefined && asWords(column, inner) === cell ? inner : cell
}
