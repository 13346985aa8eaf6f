import { readInstant } from './instant.ts'
import { addDays, dayOf, instantOf, startOfDay } from './time-zone.ts'

/**
 * The instant a reader means by a typed date or time, on the story's clock: `2017-09-01` or
 * `1 Sep` is the end of that day, `2017-09-01 20:00` that hour, `…Z` or `+03:00` as written. Months
 * are recognised by `months` (twelve lists of names). Null where it says nothing.
 */
export function parseTime(
  typed: string,
  begins: number,
  zone: string,
  months: readonly (readonly string[])[],
): number | null {
  const text = typed.trim().toLowerCase()
  if (/t\d\d:\d\d.*(z|[+-]\d\d:?\d\d)$/.test(text)) {
    return readInstant(text.toUpperCase()) ?? null
  }
  const clock = /(?:^|[\s,tT])(\d{1,2}):(\d\d)\s*$/.exec(text)
  const day = readDay(clock ? text.slice(0, clock.index) : text, begins, zone, months)
  if (day === null) return null
  if (!clock) return startOfDay(addDays(day, 1), zone)
  const [hour, minute] = [Number(clock[1]), Number(clock[2])]
  if (hour > 23 || minute > 59) return null
  return instantOf(Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000, zone)
}

function readDay(
  text: string,
  begins: number,
  zone: string,
  months: readonly (readonly string[])[],
): string | null {
  const year = dayOf(begins, zone).slice(0, 4)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const number = /(?:^|\s)(\d{1,2})(?:\s|,|$)/.exec(text)
  const month = monthIn(text, months)
  if (!number || month < 0) return null
  return validDay(Number(/\d{4}/.exec(text)?.[0] ?? year), month + 1, Number(number[1]))
}

/** The month (0–11) a text names in full, or else by three letters or more of one month only; -1 for none. */
function monthIn(text: string, months: readonly (readonly string[])[]): number {
  const full = months.findIndex((names) => names.some((name) => text.includes(name.toLowerCase())))
  if (full !== -1) return full
  const words = text.split(/[\s,.،]+/).filter((word) => word.length > 2)
  const begins = (name: string) => words.some((word) => name.toLowerCase().startsWith(word))
  const meant = months.flatMap((names, month) => (names.some(begins) ? [month] : []))
  return meant.length === 1 ? (meant[0] ?? -1) : -1
}

function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.toISOString().slice(0, 10) : null
}
