import { daySpan, localDay } from '../../evidence/derive/zone.ts'
import { writeInstant } from '../../core/time/instant.ts'
import { dayMs, hourMs, instantOf, utcDayOf } from '../../core/time/time-zone.ts'
import type { When } from '../../core/time/when.ts'
import type { End } from './calendar-date.ts'
import type { ReadTime } from './read-time.ts'

const unknown = 'unknown'

/** The first instant (ms) that one end of a time may stand for, and the first after all of them. */
function instantsOf(end: End, zone: string): [start: number, end: number] {
  if ('days' in end) return [daySpan(end.days[0], zone).start, daySpan(end.days[1], zone).end]
  const { at, unit, zoned } = end
  if (zoned) return [at, at + unit]
  if (zone === unknown) return [at - 14 * hourMs, at + unit + 12 * hourMs]
  const start = instantOf(at, zone)
  return [start, start + unit]
}

/** The calendar day at one end of a time, as it is written. */
function dayAt(end: End, which: 0 | 1, zone: string): string {
  if ('days' in end) return end.days[which]
  // A bound that is an instant ends what comes before it.
  const at = which === 1 && end.unit === 0 ? end.at - 1 : end.at
  return end.zoned ? localDay(at, zone) : utcDayOf(at)
}

/** True where neither end can be told without knowing whose clock it is. */
export const needsZone = ({ first, last }: Pick<ReadTime, 'first' | 'last'>): boolean =>
  [first, last].some((end) => end !== null && ('days' in end || !end.zoned))

/** A midnight that a program has made of a date is that day. */
export function asDay(end: End | null): End | null {
  if (end === null || 'days' in end) return end
  const day = utcDayOf(end.at)
  return end.zoned ? { ...end, unit: dayMs } : { days: [day, day] }
}

export const isMidnight = (end: End | null): boolean =>
  end !== null && 'at' in end && end.at % dayMs === 0 && end.unit < dayMs

/** Bounds, days and words of a time as read, by the clock of `zone`, which may be "unknown"; null where it ends before it begins. */
export function whenOf(
  { first, last, bounds }: ReadTime,
  zone: string,
  stated: string,
): Omit<When, 'floor'> | null {
  const earliest = first && instantsOf(first, zone)[0]
  const latest = last && instantsOf(last, zone)[1]
  if (earliest !== null && latest !== null && earliest > latest) return null
  const isOne = first === last || (earliest !== null && earliest === latest)
  const isClock = first !== null && isOne && 'at' in first && first.unit < hourMs
  const days = {
    first: first && dayAt(first, 0, zone),
    last: last && dayAt(last, 1, zone),
  }
  return {
    edtf: writtenOf(earliest, latest, days, first, last),
    earliest,
    latest,
    begunBy: null,
    endsFrom: null,
    ...days,
    clock: isClock && (first.zoned || zone !== unknown) ? earliest : null,
    margin: 0,
    mode: 'once',
    basis: bounds ? 'inferred' : 'stated',
    until: null,
    zone,
    stated,
    why: null,
    after: null,
  }
}

/** The same as EDTF: days where days are written, instants in UTC else. */
function writtenOf(
  earliest: number | null,
  latest: number | null,
  days: { first: string | null; last: string | null },
  first: End | null,
  last: End | null,
): string {
  const write = (end: End | null, day: string | null, instant: number | null) =>
    end === null ? '..' : 'days' in end ? (day ?? '..') : writeInstant(instant ?? end.at)
  const [from, to] = [write(first, days.first, earliest), write(last, days.last, latest)]
  return from === to ? from : `${from}/${to}`
}
