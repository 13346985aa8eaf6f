import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/index.ts'
import { clock, days, endOf, startOf, zone } from '../../testing/invented-story.ts'
import { anyClock, anyDays } from '../../testing/any-claims.ts'
import { ageInDays, formatMoment, formatWhen, formatWhenShort } from './format-time.ts'
import { languages } from '../text/text.ts'
import { openEnded } from './when.ts'

const hour = 3_600_000
const anHour = /[\d٠-٩]{1,2}[:.][\d٠-٩]{2}/

/** True where a text holds a day, and not merely a longer one that ends like it: 3 in 13. */
const holds = (text: string, day: string) =>
  text.split(day).some((before, i, all) => i < all.length - 1 && !/\d$/.test(before))

describe.each(languages)('in %s', (lang) => {
  const { time } = words[lang]
  const long = (when: Parameters<typeof formatWhen>[0]) => formatWhen(when, time, zone)
  const brief = (when: Parameters<typeof formatWhenShort>[0]) => formatWhenShort(when, time, zone)

  test('no hour is said of what only days are known of', () => {
    fc.assert(
      fc.property(anyDays, (when) => {
        expect(long(when)).not.toMatch(anHour)
        expect(brief(when)).not.toMatch(anHour)
      }),
      { numRuns: 500 },
    )
  })

  test('both days are said where they differ, or that an end is open', () => {
    fc.assert(
      fc.property(anyDays, (when) => {
        const said = long(when)
        const [first, last] = [when.first, when.last].map((day) => day && time.day(day))
        if (last) expect(holds(said, last)).toBe(true)
        if (when.basis === 'published') {
          expect(said).toBe(time.noTimeStated(last ?? ''))
          return
        }
        if (first) expect(holds(said, first)).toBe(true)
        if (!first && last) expect(said).toContain(time.onOrBefore(last))
        if (first && !last) expect(said).toContain(time.onOrAfter(first))
        if (first && last && first !== last)
          expect([time.on(first), time.on(last)]).not.toContain(said)
      }),
      { numRuns: 500 },
    )
  })

  test('in brief as well', () => {
    fc.assert(
      fc.property(anyDays, (when) => {
        const said = brief(when)
        const [first, last] = [when.first, when.last].map((day) => day && time.shortDay(day))
        if (when.basis === 'published') expect(said).toBe(time.noTime)
        else if (!first) expect(said).toBe(time.by(last ?? ''))
        else if (!last || (when.mode === 'throughout' && openEnded(when)))
          expect(said).toBe(time.since(first))
        else expect(holds(said, first) && holds(said, last)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a clock time is said with the minutes it may be off', () => {
    fc.assert(
      fc.property(anyClock, (when) => {
        const minutes = when.margin / 60_000
        // In Arabic one and two minutes are words.
        const said = minutes > 2 ? `± ${minutes}` : '± '
        if (minutes > 0) expect(long(when)).toContain(said)
        else expect(long(when)).not.toContain('±')
        expect(long(when)).toMatch(anHour)
      }),
    )
  })

  test('days whose margin is wider are not said as if they were exact', () => {
    const when = days(3)
    const wider = { ...when, margin: 24 * hour, earliest: startOf(2), latest: endOf(4) }
    expect(long(wider)).not.toBe(long(when))
    expect(brief(wider)).not.toBe(brief(when))
  })

  test('what was still so when published is not said to have ended', () => {
    const still = days(3, 5, { mode: 'throughout', until: 'published' })
    expect(long(still)).not.toBe(long({ ...still, until: null }))
    expect(brief(still)).not.toBe(brief({ ...still, until: null }))
  })

  test('the day of another zone, or of an unknown one, is said to be so', () => {
    expect(long(days(3))).not.toContain('(')
    expect(long(days(3, 3, { zone: 'unknown' }))).toContain(time.dayOfUnknownZone)
    const there = time.dayOfZone(time.place('America/New_York'))
    expect(long(days(3, 3, { zone: 'America/New_York' }))).toContain(there)
  })

  test('the moment is the end of a day at midnight, the start of one at the begin, else an hour', () => {
    const moment = (now: number) => formatMoment(now, startOf(1), time, zone)
    expect(moment(startOf(1))).toBe(time.startOf(time.day('2017-09-01')))
    expect(moment(endOf(3))).toBe(time.endOf(time.day('2017-09-03')))
    expect(moment(startOf(3) + 20 * hour)).toContain('20:00')
  })
})

test('times are said like this', () => {
  const say = (when: Parameters<typeof formatWhen>[0]) => formatWhen(when, words.en.time, zone)
  expect(say(null)).toBe('no date')
  expect(say(days(3))).toBe('on 3 September 2017')
  expect(say(days(3, 5))).toBe('at some time between 3 September 2017 and 5 September 2017')
  expect(say(days(3, 5, { mode: 'throughout' }))).toBe('from 3 September 2017 to 5 September 2017')
  expect(say(days(null, 5))).toBe('on or before 5 September 2017')
  expect(say(days(3, null))).toBe('on or after 3 September 2017')
  expect(say(clock(startOf(8) + 10 * hour, 30))).toBe(
    'about 10:00 on 8 September 2017 (± 30 minutes)',
  )
  expect(say(days(3, 5, { basis: 'published' }))).toBe(
    'no time stated; published by 5 September 2017',
  )
})

test('the moment is said like this', () => {
  const say = (now: number) => formatMoment(now, startOf(1), words.en.time, zone)
  expect(say(startOf(1))).toBe('the start of 1 September 2017')
  expect(say(endOf(3))).toBe('by the end of 3 September 2017')
  expect(say(startOf(3) + 20 * hour)).toBe('3 September 2017, 20:00 (Damascus)')
})

describe('the age of a report', () => {
  const day = (n: number) => `2017-09-${String(n).padStart(2, '0')}`

  test('is counted in days from its last to today', () => {
    expect(ageInDays(days(1, 3), day(3))).toBe(0)
    expect(ageInDays(days(1, 3), day(4))).toBe(1)
    expect(ageInDays(days(1, 3), day(5))).toBe(2)
  })

  test('is never less than none', () => {
    expect(ageInDays(days(1, 5), day(3))).toBe(0)
  })

  test('is not known where only its publication bounds it', () => {
    expect(ageInDays(days(1, 3, { basis: 'published' }), day(5))).toBeNull()
    expect(ageInDays(days(1, 3, { until: 'published' }), day(5))).toBeNull()
    expect(ageInDays(null, day(5))).toBeNull()
  })
})
