import { parseAngle, wrongWith, type Angle } from './angle.ts'
import { plainCell } from './latin-digits.ts'

export type Order = 'latitude-first' | 'longitude-first'

/** A longer text is no position. */
const longest = 160

/** The two halves of a position in one cell, as written, and the order where the cell itself says it. Null where it is not two angles. */
export function halvesOf(cell: string): { halves: [string, string]; order: Order | null } | null {
  if (cell.length > longest) return null
  const text = plainCell(cell)
  const wkt =
    /^(?:SRID=4326;)?POINT\s*Z?\s*\(\s*([^\s,()]+)\s+([^\s,()]+)(?:\s+[^\s,()]+)?\s*\)$/iu.exec(
      text,
    )
  if (wkt) return asAngles([wkt[1] ?? '', wkt[2] ?? ''], 'longitude-first')
  const bare = text.replace(/^[([]\s*|\s*[)\]]$/g, '')
  for (const between of [
    /\s*[;/|،]\s*/,
    /\s*,\s+|\s+,\s*/,
    /(?<=[NSEW])[\s,]+/i,
    /\s*,\s*/,
    /\s+/,
  ]) {
    const halves = bare.split(between)
    if (halves.length === 2) {
      const read = asAngles([halves[0] ?? '', halves[1] ?? ''], null)
      if (read) return read
    }
  }
  return null
}

function asAngles(halves: [string, string], said: Order | null) {
  const [a, b] = halves.map(parseAngle)
  if (!a || !b || (a.axis !== null && a.axis === b.axis)) return null
  return { halves, order: said ?? orderOf(a, b) }
}

/** The order that a pair of angles shows: by a letter, or because one of them can be no latitude. */
function orderOf(a: Angle, b: Angle): Order | null {
  if (a.axis === 'latitude' || b.axis === 'longitude') return 'latitude-first'
  if (a.axis === 'longitude' || b.axis === 'latitude') return 'longitude-first'
  const [noFirst, noSecond] = [wrongWith(a, 'latitude'), wrongWith(b, 'latitude')]
  if (noFirst !== null && noSecond === null) return 'longitude-first'
  return noSecond !== null && noFirst === null ? 'latitude-first' : null
}

/** The order in which the positions of a column are written: where one of them shows it, that of all; null where none does, or two differ. */
export function orderIn(cells: readonly string[]): { order: Order | null; any: boolean } {
  const read = cells.map(halvesOf).filter((halves) => halves !== null)
  const shown = new Set(read.map(({ order }) => order).filter((order) => order !== null))
  const [only, another] = shown
  return { order: only && !another ? only : null, any: read.length > 0 }
}
