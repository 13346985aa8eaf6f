/** A time of day as written, ms from midnight; `unit` is how much (ms) its last digit leaves open; `offset` from UTC in ms, null where none is written. */
export type ClockTime = { at: number; unit: number; offset: number | null }

const minute = 60_000
const hour = 60 * minute

const shape =
  /^(\d{1,2})(?:(?::|h)(\d\d)(?::(\d\d)(?:[.,](\d+))?)?|h)?\s*(a\.?m\.?|p\.?m\.?|ص|م)?\s*(z|(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d\d))?|utc|gmt)?$/u
/** The same without colons, as ISO 8601 has it: 1430, 143000. */
const basic = /^(\d\d)(\d\d)(\d\d)?(?=z|[+-]|$)/

/** Reads a time of day, in the 24 or the 12 hours of a clock, with its offset. Null for anything else; `no-such-clock` for the 25th hour. */
export function readClock(text: string): ClockTime | 'no-such-clock' | null {
  const spaced = text
    .trim()
    .toLowerCase()
    .replace(basic, (_, h: string, m: string, s?: string) => `${h}:${m}${s ? `:${s}` : ''}`)
  const [whole, h, m, s, fraction, half, zone, sign, zoneHours, zoneMinutes] =
    shape.exec(spaced) ?? []
  // One digit alone may be anything.
  if (whole === undefined || /^\d$/.test(whole)) return null
  const afternoon = half === undefined ? null : /^[pم]/u.test(half)
  const hours = Number(h)
  if (afternoon !== null && (hours < 1 || hours > 12)) return 'no-such-clock'
  const of24 = afternoon === null ? hours : (hours % 12) + (afternoon ? 12 : 0)
  const [minutes, seconds] = [Number(m ?? 0), Number(s ?? 0)]
  if (
    of24 > 24 ||
    Number(zoneHours ?? 0) > 14 ||
    minutes > 59 ||
    seconds > 59 ||
    (of24 === 24 && minutes + seconds > 0)
  )
    return 'no-such-clock'
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000)
  const unit = fraction !== undefined ? finest(fraction) : s ? 1000 : m ? minute : hour
  return {
    at: of24 * hour + minutes * minute + seconds * 1000 + ms,
    unit,
    offset: zone === undefined ? null : offsetOf(sign, zoneHours, zoneMinutes),
  }
}

const finest = (fraction: string) => Math.max(1, 1000 / 10 ** fraction.length)

function offsetOf(sign = '+', hours = '0', minutes = '0'): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute)
}
