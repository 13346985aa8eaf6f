import {
  dayMs,
  dayOf,
  hourMs,
  isKnownZone,
  startOfDay,
  utcDay,
  utcDayOf,
} from '../../core/time/time-zone.ts'

/** True for a zone of the IANA list and for "unknown". */
export const isZone = (zone: string): boolean => zone === 'unknown' || isKnownZone(zone)

/** The instants (ms, end exclusive) of a calendar day; in an unknown zone, of that day anywhere on Earth. */
export function daySpan(day: string, zone: string): { start: number; end: number } {
  const midnight = utcDay(day)
  if (zone === 'unknown')
    return { start: midnight - 14 * hourMs, end: midnight + dayMs + 12 * hourMs }
  return { start: startOfDay(day, zone), end: startOfDay(utcDayOf(midnight + dayMs), zone) }
}

/** The calendar day that `zone` has at an instant; UTC's where the zone is unknown. */
export const localDay = (instant: number, zone: string): string =>
  zone === 'unknown' ? utcDayOf(instant) : dayOf(instant, zone)
