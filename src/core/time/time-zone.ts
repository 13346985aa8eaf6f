export const dayMs = 86_400_000
export const hourMs = 3_600_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of an IANA zone. Throws RangeError where this runtime knows no such zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const [year, month, day, hour, minute, second] = Array<'numeric'>(6).fill('numeric')
  const parts = { era: 'short', year, month, day, hour, minute, second } as const
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
    ...parts,
    hourCycle: 'h23',
    timeZone: zone,
  } as Intl.DateTimeFormatOptions)
  clocks.set(zone, clock)
  return clock
}

/** True for a zone of the IANA list. */
export function isKnownZone(zone: string): boolean {
  try {
    return Boolean(clockOf(zone))
  } catch {
    return false
  }
}

/** What the clocks of `zone` show at an instant, as if it were UTC: ms. */
export function wallClock(instant: number, zone: string): number {
  const shown: Record<string, string> = {}
  for (const { type, value } of clockOf(zone).formatToParts(instant)) shown[type] = value
  const at = (name: string) => Number(shown[name])
  const year = shown['era'] === 'B' || shown['era'] === 'BC' ? 1 - at('year') : at('year')
  const wall = new Date(0)
  wall.setUTCFullYear(year, at('month') - 1, at('day'))
  return wall.setUTCHours(at('hour'), at('minute'), at('second'))
}

/** Midnight of a calendar day (YYYY-MM-DD), as if in UTC: ms. */
export const utcDay = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The calendar day of an instant (ms), as if in UTC. */
export const utcDayOf = (instant: number): string =>
  new Date(instant).toISOString().split('T')[0] ?? ''

/**
 * The first instant (ms) at which the wall clock of `zone` shows `wall` (ms, as if UTC) or later: of
 * the offsets in force the day before and the day after, the one whose time has come. Safe where
 * clocks change, at midnight too.
 */
export function instantOf(wall: number, zone: string): number {
  const candidates = [wall - dayMs, wall + dayMs]
    .map((near) => wall - (wallClock(near, zone) - near))
    .filter((instant) => wallClock(instant, zone) >= wall)
  return Math.min(...candidates)
}

// The same few days are asked for again and again.
const starts = new Map<string, number>()

/** The instant at which a calendar day begins in `zone`. */
export function startOfDay(day: string, zone: string): number {
  const key = `${day} ${zone}`
  const start = starts.get(key) ?? instantOf(utcDay(day), zone)
  starts.set(key, start)
  return start
}

/** The calendar day, YYYY-MM-DD, that `zone` has at an instant. */
export const dayOf = (instant: number, zone: string): string => utcDayOf(wallClock(instant, zone))

/** The calendar day `count` days after `day`. */
export const addDays = (day: string, count: number): string => utcDayOf(utcDay(day) + count * dayMs)

/** True where an instant is a midnight of `zone`: it says "by the end of a day", not an hour. */
export const isMidnight = (instant: number, zone: string): boolean =>
  startOfDay(dayOf(instant, zone), zone) === instant
