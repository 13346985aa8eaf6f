import { dayOf, isMidnight } from './time-zone.ts'
import { openEnded, type When } from './when.ts'

/** How a language says times; dates arrive as calendar days (YYYY-MM-DD), clocks as instants (ms). */
export type TimeWords = {
  day: (day: string) => string
  shortDay: (day: string) => string
  weekday: (day: string) => string
  /** A month of a year, as 2017-09 writes it. */
  month: (month: string) => string
  clock: (instant: number, zone: string) => string
  place: (zone: string) => string
  noDate: string
  noTimeStated: (published: string) => string
  on: (day: string) => string
  between: (first: string, last: string) => string
  from: (first: string, last: string) => string
  fromUntilPublished: (first: string, last: string) => string
  onOrBefore: (last: string) => string
  onOrAfter: (first: string) => string
  about: (clock: string, day: string, minutes: number) => string
  exactly: (clock: string, day: string) => string
  dayOfZone: (place: string) => string
  dayOfUnknownZone: string
  startOf: (day: string) => string
  endOf: (day: string) => string
  at: (clock: string, day: string, place: string) => string
  ago: (days: number) => string
  /** A clock time within its day, as briefly as it goes. */
  clockOf: (day: string, clock: string) => string
  fromTo: (first: string, last: string) => string
  since: (first: string) => string
  by: (last: string) => string
  noTime: string
  giveOrTake: (said: string, days: number) => string
}

/**
 * The time of a claim in words, never finer than its bounds: a day where the source gives
 * a day, a clock time only where it gives one, and then with its margin.
 */
export function formatWhen(when: When | null, words: TimeWords, storyZone: string): string {
  if (when === null) return words.noDate
  const said = withMargin(when, sayBounds(when, words, storyZone), words)
  if (when.clock !== null || when.basis === 'published' || when.zone === storyZone) return said
  const zone =
    when.zone === 'unknown' ? words.dayOfUnknownZone : words.dayOfZone(words.place(when.zone))
  return `${said} ${zone}`
}

function sayBounds(when: When, words: TimeWords, zone: string): string {
  const { first, last, clock } = when
  if (clock !== null) return sayClock(clock, when.margin, words, zone)
  if (when.basis === 'published') return words.noTimeStated(last === null ? '' : words.day(last))
  if (first === null) return last === null ? words.noDate : words.onOrBefore(words.day(last))
  if (last === null) return words.onOrAfter(words.day(first))
  if (first === last) return words.on(words.day(first))
  if (when.mode === 'once') return words.between(words.day(first), words.day(last))
  const span = openEnded(when) ? words.fromUntilPublished : words.from
  return span(words.day(first), words.day(last))
}

const dayMs = 86_400_000

/** A day said approximately, with how far off it may be; a clock time says its own margin. */
function withMargin({ clock, margin }: When, said: string, words: TimeWords): string {
  return clock === null && margin > 0 ? words.giveOrTake(said, Math.ceil(margin / dayMs)) : said
}

function sayClock(clock: number, margin: number, words: TimeWords, zone: string): string {
  const [time, day] = [words.clock(clock, zone), words.day(dayOf(clock, zone))]
  const minutes = Math.round(margin / 60_000)
  return minutes > 0 ? words.about(time, day, minutes) : words.exactly(time, day)
}

/** The time of a claim in as few words as a map label holds, and still no finer than its bounds. */
export const formatWhenShort = (when: When, words: TimeWords, storyZone: string): string =>
  withMargin(when, sayBoundsBriefly(when, words, storyZone), words)

function sayBoundsBriefly(when: When, words: TimeWords, storyZone: string): string {
  const { first, last, clock } = when
  if (clock !== null)
    return words.clockOf(words.shortDay(dayOf(clock, storyZone)), words.clock(clock, storyZone))
  if (when.basis === 'published') return words.noTime
  if (first === null) return last === null ? words.noTime : words.by(words.shortDay(last))
  if (last === null || (when.mode === 'throughout' && openEnded(when)))
    return words.since(words.shortDay(first))
  return first === last
    ? words.shortDay(first)
    : words.fromTo(words.shortDay(first), words.shortDay(last))
}

/** The slider's moment in words: "by the end of 29 August" at a midnight, with the hour otherwise. */
export function formatMoment(now: number, begins: number, words: TimeWords, zone: string): string {
  if (now <= begins) return words.startOf(words.day(dayOf(begins, zone)))
  if (isMidnight(now, zone)) return words.endOf(words.day(dayOf(now - 1, zone)))
  return words.at(words.clock(now, zone), words.day(dayOf(now, zone)), words.place(zone))
}

/** How old a report is on a day (YYYY-MM-DD), in whole days; null where it has no upper bound of its own. */
export function ageInDays(when: When | null, today: string): number | null {
  if (when === null || openEnded(when) || when.last === null) return null
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(when.last)) / dayMs))
}
