import type { TimeWords } from '../core/time/format-time.ts'

type Phrases = Omit<TimeWords, 'day' | 'shortDay' | 'weekday' | 'month' | 'clock' | 'place'>

const midday = (day: string) => new Date(`${day}T12:00:00Z`)

/** The time words of a locale: dates and clocks by the browser's own tables, phrases by hand. */
export function timeIn(locale: string, phrases: Phrases): TimeWords {
  const days = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(midday(day))
  }
  const monthOf = days({ month: 'long', year: 'numeric' })
  return {
    ...phrases,
    day: days({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: days({ day: 'numeric', month: 'short' }),
    weekday: days({ weekday: 'short' }),
    month: (month) => monthOf(`${month}-15`),
    clock: (instant, zone) =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
      }).format(instant),
    place: (zone) => placeOf(zone, locale),
  }
}

/** The city that a zone is named after, where the language has no better name at hand. */
function placeOf(zone: string, locale: string): string {
  if (zone === 'UTC') return 'UTC'
  const arabic: Record<string, string> = { 'Asia/Damascus': 'دمشق', 'America/New_York': 'نيويورك' }
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return locale.startsWith('ar') ? (arabic[zone] ?? city) : city
}

/**
 * Month names of a locale, long and short, for reading a typed date; in Arabic those of Cairo as well as
 * those of Beirut.
 */
export function monthsOf(locale: string): string[][] {
  const habits = locale.startsWith('ar') ? [locale, 'ar-EG'] : [locale]
  const nameOf = (habit: string, style: 'long' | 'short', month: number) =>
    new Intl.DateTimeFormat(habit, { month: style, timeZone: 'UTC' })
      .format(new Date(Date.UTC(2017, month, 15)))
      .replace('.', '')
  return Array.from({ length: 12 }, (_, month) =>
    habits.flatMap((habit) => [nameOf(habit, 'long', month), nameOf(habit, 'short', month)]),
  )
}

/** Days of a locale without their year, where it is that of today (both YYYY-MM-DD). */
export function daysIn(locale: string): (day: string, today: string) => string {
  const formatOf = (year?: 'numeric') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year, timeZone: 'UTC' })
  const [short, long] = [formatOf(), formatOf('numeric')]
  return (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(midday(day))
}
