import { utcDayOf } from './time-zone.ts'

/** The day (YYYY-MM-DD) by the reader's own clock. */
export const today = (clock = new Date()): string =>
  utcDayOf(clock.getTime() - clock.getTimezoneOffset() * 60_000)
