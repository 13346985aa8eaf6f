import type { Geometry } from 'geojson'
import type { FileTold, RowTold } from '../told.ts'
import { mostColumns, mostRows, type Read, type Row, type Table, type Use } from './table.ts'

/** Something of a file that has no columns: what it brings by name, and what its format says of time and place. */
export type Entry = {
  line: number
  cells: Record<string, string>
  time?: string
  earliest?: string
  latest?: string
  group?: string
  point?: { latitude: string; longitude: string }
  shape?: Geometry
  told?: RowTold[]
}

const own = [
  'time',
  'earliest',
  'latest',
  'group',
  'latitude',
  'longitude',
] as const satisfies Use[]
type Own = (typeof own)[number]

const ownCell = (record: Entry, use: Own): string | undefined =>
  use === 'latitude' || use === 'longitude' ? record.point?.[use] : record[use]

/** A table of such things: a column for every name that occurs, and those that the format itself brings. */
export function tableOf(
  format: Table['format'],
  records: readonly Entry[],
  told: FileTold[] = [],
): Read {
  if (records.length === 0) return { problem: { code: 'no-rows' } }
  if (records.length > mostRows) return { problem: { code: 'too-many-rows', limit: mostRows } }
  const names = [...new Set(records.flatMap(({ cells }) => Object.keys(cells)))]
  const brought = own.filter((use) => records.some((record) => ownCell(record, use) !== undefined))
  if (names.length > mostColumns)
    return { problem: { code: 'too-many-columns', limit: mostColumns } }
  const known: Table['known'] = {}
  for (const [i, use] of brought.entries()) known[use] = names.length + i
  const columns = [...names, ...brought.map((use) => titleOf(use, names))]
  const rows = records.map((record): Row => ({
    line: record.line,
    cells: [
      ...names.map((name) => record.cells[name] ?? ''),
      ...brought.map((use) => ownCell(record, use) ?? ''),
    ],
    shape: record.shape ?? null,
    told: record.told ?? [],
  }))
  return { table: { format, columns, rows, known, told } }
}

/** What the format brings has its own name, also where the file gives that name to something else. */
const titleOf = (use: Own, taken: readonly string[]): string =>
  taken.includes(use) ? titleOf(`${use} ` as Own, taken) : use
