import Papa from 'papaparse'
import { readAngle } from '../cells/angle.ts'
import { withoutGuards } from './exported-table.ts'
import { mostColumns, mostRows, type Read, type Row } from './table.ts'

/** A line that Excel writes above all others, to say what separates the cells. */
const separatorLine = /^sep=(.)\r?\n/i

/**
 * Reads text whose lines are rows, with whatever separates its cells. The first row names the columns, unless it
 * holds values itself: then columns have their numbers for names.
 */
export function readCsv(whole: string): Read {
  const [said = '', separator] = separatorLine.exec(whole) ?? []
  const text = whole.slice(said.length)
  const lines = lineCounter(text, said === '' ? 1 : 2)
  const rows: { line: number; cells: string[] }[] = []
  let openQuote: number | null = null
  let tooMany = false
  let begin = 0
  Papa.parse<string[]>(text, {
    ...(separator ? { delimiter: separator } : {}),
    delimitersToGuess: [',', '\t', ';', '|', '،', '؛'],
    // The other way loses count of where a row begins.
    fastMode: false,
    step({ data, errors, meta }, parser) {
      const line = lines(begin)
      begin = meta.cursor
      if (errors.some(({ type }) => type === 'Quotes')) openQuote = line
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
      tooMany = rows.length > mostRows + 1
      if (tooMany || openQuote !== null) parser.abort()
    },
  })
  if (openQuote !== null) return { problem: { code: 'open-quote', line: openQuote } }
  if (tooMany) return { problem: { code: 'too-many-rows', limit: mostRows } }
  const [first, ...others] = rows
  if (!first) return { problem: { code: 'empty-file' } }
  const hasNames = !first.cells.some(isValue)
  const width = first.cells.length
  if (width > mostColumns) return { problem: { code: 'too-many-columns', limit: mostColumns } }
  const columns = hasNames ? namesOf(first.cells) : first.cells.map((_, i) => String(i + 1))
  const all = (hasNames ? others : rows).map((row) => rowOf(row, width))
  if (all.length === 0) return { problem: { code: 'no-rows' } }
  return { table: withoutGuards({ format: 'csv', columns, rows: all, known: {}, told: [] }) }
}

/** True for what is no name of a column: a number, a coordinate, a date. */
const isValue = (cell: string): boolean =>
  /^\d{4}-\d\d(-\d\d)?([ T].*)?$/.test(cell.trim()) ||
  (/\d/.test(cell) && typeof readAngle(cell, 'latitude') === 'number')

/** No column is without a name, and no two have the same. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set<string>()
  return cells.map((cell, i) => {
    const name = cell.trim() || String(i + 1)
    const free = taken.has(name) ? `${name} (${i + 1})` : name
    taken.add(free)
    return free
  })
}

function rowOf({ line, cells }: { line: number; cells: string[] }, width: number): Row {
  const more = cells.slice(width).filter((cell) => cell.trim() !== '')
  const told: Row['told'] = []
  if (more.length > 0) told.push({ code: 'more-cells', column: null, value: more.join(' | ') })
  if (cells.length < width)
    told.push({
      code: 'fewer-cells',
      column: null,
      value: String(cells.length),
      other: String(width),
    })
  const whole = Array.from({ length: width }, (_, i) => cells[i] ?? '')
  return { line, cells: whole, shape: null, told }
}

/** The line of an offset, for offsets that only rise. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let [at, line] = [0, first]
  return (offset) => {
    for (; at < offset; at++)
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++
    return line
  }
}
