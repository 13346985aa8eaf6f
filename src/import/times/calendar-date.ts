import { lastDayOfMonth } from '../../core/time/instant.ts'
import { utcDay } from '../../core/time/time-zone.ts'
import type { RowCode } from '../told.ts'
import { readClock, type ClockTime } from './clock-time.ts'
import { isHijri, withNumberedNames } from './month-names.ts'

/** Which of two numbers is the day where a date is written in numbers alone. */
export type DayOrder = 'day-first' | 'month-first'

/** The parts of a date that are written. */
export type Parts = { year?: number; month?: number; day?: number; weekday?: number }

/** One written date: calendar days, or a time of day; `zoned` where its offset is written, else `at` is ms as if in UTC. */
export type End =
  { days: [first: string, last: string] } | { at: number; unit: number; zoned: boolean }
export type Fault = { code: RowCode; other?: string }

export const isFault = (value: object): value is Fault => 'code' in value

const two = (number: number) => String(number).padStart(2, '0')

/** Numbers with the order that they are written in. */
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,]+(.+))?$/
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?:[t ,]+(.+))?$/
const compact = /^(\d{4})(\d\d)(\d\d)(?:[t ]?(\d{4,6}.*))?$/

type Written = { parts: Parts; clock: ClockTime | null }

/** The parts of one date, as far as they are written. */
export function partsOf(text: string, order: DayOrder | null): Written | Fault {
  const first = yearFirst.exec(text) ?? null
  if (first) return withClock(numbers(first[1], first[3], first[4]), first[5])
  const last = yearLast.exec(text)
  if (last) return fromNumbers(last, order)
  if (/^\d{5}([.,]\d+)?$/.test(text)) return { code: 'excel-serial' }
  if (/^\d{9,10}([.,]\d+)?$|^\d{13}$/.test(text)) return { code: 'epoch-number' }
  const plain = compact.exec(text)
  if (plain) return withClock(numbers(plain[1], plain[2], plain[3]), plain[4])
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text) ?? []
  if (year !== undefined) return withClock({ year: Number(year), month: Number(month) })
  const [, monthFirst, yearAfter] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (yearAfter !== undefined)
    return withClock({ year: Number(yearAfter), month: Number(monthFirst) })
  return fromWords(text)
}

const numbers = (year = '', month = '', day = ''): Parts => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
})

function withClock(parts: Parts, written?: string): Written | Fault {
  if (written === undefined) return { parts, clock: null }
  const clock = readClock(written)
  if (clock === null) return { code: 'unreadable-time' }
  return clock === 'no-such-clock' ? { code: clock } : { parts, clock }
}

function fromNumbers(found: RegExpExecArray, order: DayOrder | null): Written | Fault {
  const [, a = '', b = '', year = '', clock] = found
  if (year.length === 2) return { code: 'two-digit-year' }
  const shown = shownOrder(Number(a), Number(b)) ?? order
  if (shown === null) return { code: 'needs-dayOrder' }
  return withClock(shown === 'day-first' ? numbers(year, b, a) : numbers(year, a, b), clock)
}

/** The order that two numbers show by themselves: the same number twice is no question. */
export function shownOrder(a: number, b: number): DayOrder | null {
  if (a > 12 && b <= 12) return 'day-first'
  if (b > 12 && a <= 12) return 'month-first'
  return a === b ? 'day-first' : null
}

/** Words that say no more than that a date follows. */
const filler =
  /^(the|of|on|at|in|a|في|من|عام|سنة|شهر|يوم|بتاريخ|الساعة|ميلادي|م|hrs?|hours|local|time)$/u

function fromWords(text: string): Written | Fault {
  if (isHijri(text)) return { code: 'hijri-month' }
  const parts: Parts = {}
  const clocks: string[] = []
  const joined = withNumberedNames(text).replace(/(\d) (?=[ap]\.?m\b)/g, '$1')
  for (const word of joined.split(/[\s,،]+/)) {
    const [, kind, number] = /^([mw])(\d+)$/.exec(word) ?? []
    if (kind === 'm' && parts.month === undefined) parts.month = Number(number)
    else if (kind === 'w') parts.weekday = Number(number)
    else if (/^\d{4}[.م]?$/u.test(word) && parts.year === undefined) parts.year = parseInt(word)
    else if (/^\d{1,2}(st|nd|rd|th|\.)?$/.test(word) && parts.day === undefined)
      parts.day = parseInt(word)
    else if (
      /^(\d{1,2}(:\d\d.*|h\d*|[ap]\.?m\.?)|[ap]\.?m\.?|ص|z|utc|gmt|[+-]\d\d:?\d\d)$/u.test(word)
    )
      clocks.push(word)
    else if (!filler.test(word)) return { code: 'unreadable-time' }
  }
  if (parts.month === undefined && parts.year === undefined) return { code: 'unreadable-time' }
  return withClock(parts, clocks.length > 0 ? clocks.join(' ') : undefined)
}

/** The days or the moment that the parts of a date stand for; or why there is no such date. */
export function endOf({ year, month, day, weekday }: Parts, clock: ClockTime | null): End | Fault {
  if (year === undefined) return { code: 'no-year' }
  if (year < 1000) return { code: 'unreadable-time' }
  if (month === undefined)
    return day === undefined && clock === null
      ? { days: [`${year}-01-01`, `${year}-12-31`] }
      : { code: 'unreadable-time' }
  const last = lastDayOfMonth(`${year}-${two(month)}`)
  if (last === null) return { code: 'no-such-day' }
  const first = `${last.slice(0, 8)}01`
  if (day === undefined)
    return clock === null ? { days: [first, last] } : { code: 'unreadable-time' }
  const date = `${last.slice(0, 8)}${two(day)}`
  if (day < 1 || date > last) return { code: 'no-such-day', other: last }
  if (weekday !== undefined && new Date(utcDay(date)).getUTCDay() !== weekday)
    return { code: 'other-weekday', other: date }
  if (clock === null) return { days: [date, date] }
  const at = utcDay(date) + clock.at - (clock.offset ?? 0)
  return { at, unit: clock.unit, zoned: clock.offset !== null }
}
