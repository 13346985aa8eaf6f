import { saysNothing } from '../cells/latin-digits.ts'
import type { Row, Table, Use } from '../table/table.ts'
import { isMidnight } from '../times/bounds-of-time.ts'
import { isFault } from '../times/calendar-date.ts'
import { readTime } from '../times/read-time.ts'
import { isOpen, isWrong, type RowTold } from '../told.ts'
import { isExported } from '../table/exported-table.ts'
import { asExported } from './exported-time.ts'
import type { Columns } from './guess-columns.ts'
import { cellsOf, type Answers } from './questions.ts'
import {
  placeOfHalves,
  placeOfPosition,
  withRadius,
  type PlaceRead,
  type RowPlace,
} from './row-place.ts'
import { timeOfCell, timeOfEnds, type RowWhen, type TimeRead } from './row-time.ts'

/** How a row ends: every one does, and none is dropped. `asked`: a question of the file is still open. */
export const statuses = ['shown', 'undated', 'placeless', 'refused', 'asked'] as const
export type Status = (typeof statuses)[number]

/** A row as understood, with all that is to be said of it. Time and place are null where it has none. */
export type Outcome = {
  line: number
  status: Status
  when: RowWhen | null
  place: RowPlace | null
  /** What the row says in words, as written; empty where it says nothing. */
  said: Record<'place' | 'group' | 'title' | 'words' | 'source', string>
  cells: readonly string[]
  told: RowTold[]
}

/** Reads one row after the other, by what its columns are about and what the reader has answered. */
export function understander(table: Table, columns: Columns, answers: Answers) {
  const midnights = isAllMidnight(table, columns)
  const exported = isExported(table)
  /** A time with its source's own words where the file has them. */
  const whole = (when: RowWhen, row: Row, stated: string): RowWhen => {
    const said = stated === '' ? when : { ...when, stated }
    const cell = (name: string) => row.cells[table.columns.indexOf(name)] ?? ''
    return exported ? asExported(said, cell) : said
  }
  const read = (row: Row): Outcome => {
    const written = writtenIn(table, columns, row)
    const words = (use: Use) => {
      const cell = written(use)?.cell.trim() ?? ''
      return saysNothing(cell) ? '' : cell
    }
    const said = {
      ...{ place: words('place'), group: words('group'), title: words('title') },
      ...{ words: words('words'), source: words('source') },
    }
    // Where the format itself is broken, what stands in its cells may belong elsewhere.
    const isBroken = row.told.some(({ code }) => isWrong(code))
    const found = isBroken ? nothing : timeIn(written, answers, midnights)
    const time = { ...found, when: found.when && whole(found.when, row, words('stated')) }
    const { place, told: ofPlace } = isBroken ? nothing : placeIn(row, written, answers)
    const told = [...row.told, ...ofPlace, ...time.told]
    if (!isBroken)
      told.push(...missing(said.place, written('place')?.column ?? null, time, place, told))
    const status = statusOf(told, time.when, place)
    return { line: row.line, status, when: time.when, place, said, cells: row.cells, told }
  }
  return { read, midnights }
}

const nothing = { when: null, place: null, told: [] }

const writtenIn =
  (table: Table, columns: Columns, row: Row): WrittenOf =>
  (use) => {
    const column = columns[use]
    if (column === undefined) return null
    return { column: table.columns[column] ?? '', cell: row.cells[column] ?? '' }
  }

/** What is to be said of a row that has no place, or neither place nor time, where nothing was said yet. */
function missing(
  named: string,
  column: string | null,
  time: TimeRead,
  place: RowPlace | null,
  told: readonly RowTold[],
): RowTold[] {
  if (!told.every(isNoFault)) return []
  const none = (code: RowTold['code'], value = '') => [{ code, column, value }]
  // A name alone is a place, though not one that can be drawn.
  if (place === null && named !== '') return none('place-unknown', named)
  if (place === null && time.when === null) return none('says-nothing')
  if (place === null && told.length === 0) return none('no-place')
  return time.when === null && time.told.length === 0 && told.length === 0 ? none('no-time') : []
}

const isNoFault = ({ code }: RowTold) => !isWrong(code) && !isOpen(code)

function statusOf(told: readonly RowTold[], when: RowWhen | null, place: RowPlace | null): Status {
  if (told.some(({ code }) => isWrong(code))) return 'refused'
  if (told.some(({ code }) => isOpen(code))) return 'asked'
  if (place === null) return 'placeless'
  return when === null ? 'undated' : 'shown'
}

type WrittenOf = (use: Use) => { column: string; cell: string } | null

function timeIn(written: WrittenOf, answers: Answers, midnights: boolean): TimeRead {
  const [time, clock] = [written('time'), written('clock')]
  const [earliest, latest] = [written('earliest'), written('latest')]
  const ends = [earliest, latest].some((end) => end !== null && end.cell.trim() !== '')
  if (ends || time === null)
    return earliest || latest ? timeOfEnds(earliest, latest, answers) : { when: null, told: [] }
  const hasClock = clock !== null && !saysNothing(clock.cell) && !saysNothing(time.cell)
  const cell = hasClock ? `${time.cell.trim()} ${clock.cell.trim()}` : time.cell
  return timeOfCell({ column: time.column, cell }, answers, midnights)
}

function placeIn(row: Row, written: WrittenOf, answers: Answers): PlaceRead {
  const [latitude, longitude, position, radius] = [
    written('latitude'),
    written('longitude'),
    written('position'),
    written('radius'),
  ]
  const isCircle = [latitude, longitude, radius].every((one) => one && !saysNothing(one.cell))
  // A circle that a format can only draw as a polygon is told by its centre and radius.
  if (row.shape && !isCircle)
    return { place: { geometry: row.shape, radiusKm: null, byDigits: false }, told: [] }
  const read =
    latitude && longitude
      ? placeOfHalves(latitude, longitude)
      : position
        ? placeOfPosition(position, answers.positionOrder)
        : { place: null, told: [] }
  return radius ? withRadius(read, radius, answers.radiusUnit) : read
}

/** True where every clock of the one column for times shows midnight: a program has made them of dates. */
function isAllMidnight(table: Table, columns: Columns): boolean {
  if (columns.clock !== undefined) return false
  const clocks = cellsOf(table, columns.time)
    .map((cell) => readTime(cell, 'day-first'))
    .flatMap((read) => (isFault(read) ? [] : [read.first, read.last]))
    .filter((end) => end !== null && 'at' in end)
  return clocks.length > 0 && clocks.every(isMidnight)
}
