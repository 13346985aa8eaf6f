import { orderIn, type Order } from '../cells/position.ts'
import { readRadius, unitInName, type RadiusUnit } from '../cells/radius.ts'
import type { Table, Use } from '../table/table.ts'
import { needsZone } from '../times/bounds-of-time.ts'
import { isFault, type DayOrder } from '../times/calendar-date.ts'
import { dayOrderIn } from '../times/day-order.ts'
import { readTime } from '../times/read-time.ts'
import type { Columns } from './guess-columns.ts'

/** What a file leaves open and only its reader can say. `zone`: of the IANA list, or "unknown". */
export type Answers = {
  dayOrder: DayOrder | null
  zone: string | null
  positionOrder: Order | null
  radiusUnit: RadiusUnit | null
}
export type Question = keyof Answers

export const noAnswers: Answers = {
  dayOrder: null,
  zone: null,
  positionOrder: null,
  radiusUnit: null,
}

/** A question, with a cell for which it matters. */
export type Asked = { question: Question; example: string }

const timeUses = ['time', 'earliest', 'latest'] as const satisfies Use[]

/** The cells of a column that is put to a use. */
export const cellsOf = ({ rows }: Table, column: number | undefined): string[] =>
  column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? '')

/** What the file itself decides of them: by one value for its column, or by the name of a column. */
export function decidedBy(table: Table, columns: Columns): Answers {
  const times = timeUses.flatMap((use) => cellsOf(table, columns[use]))
  const nameOf = (use: Use) => table.columns[columns[use] ?? -1] ?? ''
  const isUtc = [...timeUses, 'clock' as const].some((use) =>
    /(^|[^a-z])(utc|gmt|zulu)($|[^a-z])/i.test(nameOf(use)),
  )
  return {
    dayOrder: dayOrderIn(times).order,
    zone: isUtc ? 'UTC' : null,
    positionOrder: orderIn(cellsOf(table, columns.position)).order,
    radiusUnit: unitInName(nameOf('radius')),
  }
}

/** What is still to be asked, given what the file decides and the reader has answered. */
export function questionsOf(table: Table, columns: Columns, answers: Answers): Asked[] {
  const times = timeUses.flatMap((use) => cellsOf(table, columns[use]))
  const asked: Asked[] = []
  const ask = (question: Question, example: string | null | undefined) => {
    if (example !== null && example !== undefined && answers[question] === null)
      asked.push({ question, example })
  }
  ask('dayOrder', dayOrderIn(times).asks)
  ask('zone', times.find(asksZone))
  ask('positionOrder', cellsOf(table, columns.position).find(asksOrder))
  ask('radiusUnit', cellsOf(table, columns.radius).find(asksUnit))
  return asked
}

const asksZone = (cell: string): boolean => {
  // Which number is the day does not change whose clock it is.
  const read = readTime(cell, 'day-first')
  const other = isFault(read) ? readTime(cell, 'month-first') : read
  return !isFault(other) && needsZone(other)
}
const asksOrder = (cell: string): boolean => {
  const { order, any } = orderIn([cell])
  return any && order === null
}
const asksUnit = (cell: string): boolean => {
  const read = readRadius(cell)
  return read !== null && read.unit === null && read.value > 0
}
