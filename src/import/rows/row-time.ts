import type { When } from '../../core/time/when.ts'
import { isVague, type RowTold } from '../told.ts'
import { asDay, isMidnight, needsZone, whenOf } from '../times/bounds-of-time.ts'
import { isFault, type Fault } from '../times/calendar-date.ts'
import { readTime, type ReadTime } from '../times/read-time.ts'
import type { Answers } from './questions.ts'

export type RowWhen = Omit<When, 'floor'>
export type TimeRead = { when: RowWhen | null; told: RowTold[] }
export type WrittenTime = { column: string; cell: string }

const faulty = ({ code, other }: Fault, { column, cell }: WrittenTime): TimeRead => ({
  when: null,
  told: [{ code, column, value: cell, ...(other === undefined ? {} : { other }) }],
})

/** The time of a row that has one column for it. `midnights`: every clock in it shows midnight, so they are days. */
export function timeOfCell(written: WrittenTime, answers: Answers, midnights: boolean): TimeRead {
  const read = readTime(written.cell, answers.dayOrder)
  if (isFault(read)) return faulty(read, written)
  const first = midnights ? asDay(read.first) : read.first
  const last = read.last === read.first ? first : midnights ? asDay(read.last) : read.last
  const found = bounded({ ...read, first, last }, written, answers)
  // Beside other times of day it may be one, or an hour that nobody wrote down.
  if (found.when !== null && [first, last].some(isMidnight))
    found.told.push({ code: 'midnight', column: written.column, value: written.cell })
  return found
}

/** The time of a row that has a column for either end, or for one alone; an empty end is open. */
export function timeOfEnds(
  earliest: WrittenTime | null,
  latest: WrittenTime | null,
  answers: Answers,
): TimeRead {
  const told: RowTold[] = []
  const ends = [earliest, latest].map((written): ReadTime | null => {
    if (written === null) return null
    const read = readTime(written.cell, answers.dayOrder)
    if (!isFault(read)) return read
    if (read.code !== 'no-time') told.push(...faulty(read, written).told)
    return null
  })
  if (told.some(({ code }) => !isVague(code))) return { when: null, told }
  const [from, to] = ends
  const written = latest ?? earliest
  if (written === null || (!from && !to))
    return told.length > 0 ? { when: null, told } : faulty({ code: 'no-time' }, written ?? none)
  const last = to?.last ?? null
  // A bound that is written to the second is that very instant, not the second after it.
  const sharp = last !== null && 'at' in last && last.unit <= 1000 ? { ...last, unit: 0 } : last
  const stated = [earliest?.cell.trim(), latest?.cell.trim()]
    .map((cell) => cell || '..')
    .join(' / ')
  const span = { first: from?.first ?? null, last: sharp, bounds: false }
  const read = bounded(span, { column: written.column, cell: stated }, answers)
  return { ...read, told: [...told, ...read.told] }
}

const none: WrittenTime = { column: '', cell: '' }

function bounded(read: ReadTime, written: WrittenTime, answers: Answers): TimeRead {
  const { zone } = answers
  if (zone === null && needsZone(read)) return faulty({ code: 'needs-zone' }, written)
  const when = whenOf(read, zone ?? 'UTC', written.cell.trim())
  if (when === null) return faulty({ code: 'reversed' }, written)
  if (isDeviceEpoch(when)) return faulty({ code: 'device-epoch' }, written)
  return read.bounds
    ? { when, told: [{ code: 'read-as-bounds', column: written.column, value: written.cell }] }
    : { when, told: [] }
}

/** The days from which programs count: a clock that was never set, or an empty cell, is written so. */
const epochs = ['1970-01-01', '1980-01-06', '1899-12-30', '1904-01-01']
const isDeviceEpoch = ({ first, last }: RowWhen): boolean =>
  [first, last].some((day) => epochs.includes(day ?? ''))
