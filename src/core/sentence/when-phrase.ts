import { addDays, dayMs, dayOf } from '../time/time-zone.ts'
import { openEnded, type When } from '../time/when.ts'
import type { WhereWords } from './words.ts'

/** How clock times are said, and in which zone. */
export type Clocks = { clock: (instant: number, zone: string) => string; zone: string }

/**
 * When a report says it was, in the bounds that it has itself: a day where it gives a day, a clock time
 * only where it gives one. What lasts beyond `now` (ms) is told as going on.
 */
export function whenPhrase(
  when: When,
  now: number,
  today: string,
  words: WhereWords,
  clocks: Clocks,
  isShort: boolean,
): string {
  const said = boundsOf(when, now, today, words, clocks, isShort)
  const days = when.clock === null ? Math.ceil(when.margin / dayMs) : 0
  return days > 0 ? words.giveOrTake(said, days) : said
}

function boundsOf(
  when: When,
  now: number,
  today: string,
  words: WhereWords,
  { clock, zone }: Clocks,
  isShort: boolean,
): string {
  const { first, last } = when
  if (when.clock !== null) {
    const minutes = Math.round(when.margin / 60_000)
    const margin = isShort && minutes > 0 ? 'about' : minutes
    return words.at(clock(when.clock, zone), dayOf(when.clock, zone), today, margin)
  }
  if (when.basis === 'published') return words.noTime
  if (first === null) return last === null ? words.noTime : words.by(last, today)
  if (last === null || (when.mode === 'throughout' && (when.latest ?? Infinity) > now))
    return words.since(first, today)
  if (first === last) return words.on(first, today)
  if (when.mode === 'throughout')
    return (openEnded(when) ? words.untilAtLeast : words.from)(first, last, today)
  return (addDays(first, 1) === last ? words.either : words.between)(first, last, today)
}

/** True where a report is of one day, so that its age can be told to the day. */
export const isOfOneDay = ({ first, last, mode }: When): boolean =>
  first !== null && (first === last || mode === 'throughout')
