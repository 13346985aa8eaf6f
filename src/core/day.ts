const dayMs = 86_400_000
export const hourMs = 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

/** The wall clock of `zone` at an instant, as if it were UTC: ms. */
function wallClock(instant: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of partsIn(zone).formatToParts(instant)) part[type] = Number(value)
  const at = (name: string) => part[name] ?? 0
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
}

/** The instant (ms) at which the wall clock of `zone` shows `wall` (ms, as if UTC); DST-safe. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - (wallClock(wall, zone) - wall)
  return wall - (wallClock(guess, zone) - guess)
}

/** The calendar day, YYYY-MM-DD, that `zone` has at an instant. */
export const dayOf = (instant: number, zone: string): string =>
  new Date(wallClock(instant, zone)).toISOString().slice(0, 10)

/** The instant at which a calendar day begins in `zone`. */
export const startOfDay = (day: string, zone: string): number =>
  instantOf(Date.parse(`${day}T00:00:00Z`), zone)

/** The calendar day `count` days after `day`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

/** True where an instant is a midnight of `zone`: it says "by the end of a day", not an hour. */
export const isMidnight = (instant: number, zone: string): boolean =>
  startOfDay(dayOf(instant, zone), zone) === instant
