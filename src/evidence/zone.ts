export const dayMs = 86_400_000
const hourMs = 3_600_000

const clocks = new Map<string, Intl.DateTimeFormat | null>()

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  let clock: Intl.DateTimeFormat | null = null
  try {
    const [year, month, day, hour, minute, second] = Array<'numeric'>(6).fill('numeric')
    const parts = { era: 'short', year, month, day, hour, minute, second } as const
    clock = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      ...parts,
      hourCycle: 'h23',
      timeZone: zone,
    } as Intl.DateTimeFormatOptions)
  } catch {
    // Not a zone that this runtime knows.
  }
  clocks.set(zone, clock)
  return clock
}

/** True for a zone of the IANA list and for "unknown". */
export const isZone = (zone: string): boolean => zone === 'unknown' || clockOf(zone) !== null

/** What the clocks of `zone` show at an instant, as if it were UTC: ms. */
function wallClock(instant: number, zone: string): number {
  const shown: Record<string, string> = {}
  for (const { type, value } of clockOf(zone)?.formatToParts(instant) ?? []) shown[type] = value
  const at = (name: string) => Number(shown[name])
  const year = shown.era === 'B' || shown.era === 'BC' ? 1 - at('year') : at('year')
  const wall = new Date(0)
  wall.setUTCFullYear(year, at('month') - 1, at('day'))
  return wall.setUTCHours(at('hour'), at('minute'), at('second'))
}

/** Midnight of a calendar day (YYYY-MM-DD), as if in UTC: ms. */
export const utcDay = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The calendar day of an instant (ms), as if in UTC. */
export const dayIn = (instant: number): string =>
  new Date(instant).toISOString().split('T')[0] ?? ''

/**
 * The first instant of a calendar day in an IANA zone, ms. Safe where clocks change at midnight:
 * of the offsets in force the day before and the day after, the one whose day has come.
 */
export function dayStart(day: string, zone: string): number {
  const key = `${day} ${zone}`
  const start = starts.get(key) ?? firstInstant(day, zone)
  starts.set(key, start)
  return start
}

// The same few days are asked for again and again.
const starts = new Map<string, number>()

function firstInstant(day: string, zone: string): number {
  const midnight = utcDay(day)
  const candidates = [midnight - dayMs, midnight + dayMs]
    .map((near) => midnight - (wallClock(near, zone) - near))
    .filter((instant) => wallClock(instant, zone) >= midnight)
  return Math.min(...candidates)
}

/** The instants (ms, end exclusive) of a calendar day; in an unknown zone, of that day anywhere on Earth. */
export function daySpan(day: string, zone: string): { start: number; end: number } {
  const midnight = utcDay(day)
  if (zone === 'unknown')
    return { start: midnight - 14 * hourMs, end: midnight + dayMs + 12 * hourMs }
  return { start: dayStart(day, zone), end: dayStart(dayIn(midnight + dayMs), zone) }
}

/** The calendar day that `zone` has at an instant; UTC's where the zone is unknown. */
export const localDay = (instant: number, zone: string): string =>
  dayIn(zone === 'unknown' ? instant : wallClock(instant, zone))
