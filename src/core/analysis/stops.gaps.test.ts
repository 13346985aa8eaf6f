import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { addDays, dayOf, startOfDay } from '../time/time-zone.ts'
import { claim, day, days, endOf, startOf, zone } from '../../testing/invented-story.ts'
import { anyClaims } from '../../testing/any-claims.ts'
import { gapsOf } from './stops.ts'

const gaps = (claims: Parameters<typeof gapsOf>[0], from = 1, to = 9) =>
  gapsOf(claims, day(from), day(to), zone)
const shown = (...args: Parameters<typeof gaps>) =>
  gaps(...args).map(({ first, last, crossing }) => [first, last, ...crossing.map(({ id }) => id)])

describe('a gap', () => {
  test('lies between the days into which reports fall', () => {
    const claims = [claim('A', days(1)), claim('B', days(5)), claim('C', days(6, 9))]
    expect(shown(claims)).toEqual([
      [day(2), day(4)],
      [day(6), day(8), 'C'],
    ])
  })

  test('is two days at least', () => {
    expect(shown([1, 3, 5, 7, 9].map((n) => claim(`A${n}`, days(n))))).toEqual([])
  })

  test('is ended by a report that falls into it whole, on however many days', () => {
    const claims = [claim('A', days(1)), claim('B', days(3, 4)), claim('C', days(9))]
    expect(shown(claims)).toEqual([
      [day(2), day(3), 'B'],
      [day(4), day(8), 'B'],
    ])
  })

  test('is crossed by what begins before it, ends after it, or covers it', () => {
    const claims = [
      ...[1, 2, 6, 7, 8, 9].map((n) => claim(`A${n}`, days(n))),
      claim('begins before', days(1, 3)),
      claim('ends after', days(5, 7)),
      claim('covers', days(1, 8)),
      claim('open start', days(null, 6)),
      claim('before only', days(null, 2)),
    ]
    expect(shown(claims)).toEqual([
      [day(3), day(5), 'begins before', 'ends after', 'covers', 'open start'],
    ])
  })

  test('is crossed by what has an open end', () => {
    const claims = [1, 2, 6, 7, 8, 9].map((n) => claim(`A${n}`, days(n)))
    expect(shown([...claims, claim('since', days(2, null))])).toEqual([[day(3), day(5), 'since']])
  })

  test('runs from the start of its first day to the end of its last', () => {
    const [gap] = gaps([claim('A', days(1)), ...[4, 5, 6, 7, 8, 9].map((n) => claim('', days(n)))])
    expect(gap).toMatchObject({ from: startOf(2), to: endOf(3) })
  })
})

test('gaps lie apart, in the story, hold no report, and are as long as they can be', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      let after = ''
      for (const { first, last, from, to } of gaps(claims, -5, 25)) {
        const falls = (until: string) =>
          claims.some(
            ({ when }) =>
              when?.first != null &&
              when.last !== null &&
              when.first >= first &&
              when.last <= until,
          )
        expect(first > after && first >= day(-5) && last <= day(25)).toBe(true)
        expect(addDays(first, 1) <= last).toBe(true)
        expect(falls(last)).toBe(false)
        if (last < day(25)) expect(falls(addDays(last, 1))).toBe(true)
        expect([from, to]).toEqual([startOfDay(first, zone), startOfDay(addDays(last, 1), zone)])
        after = last
      }
    }),
    { numRuns: 300 },
  )
})

test('in the story of the convoy one gap is left, and ten reports cross it', () => {
  const { claims, begins, ends } = story
  const all = gapsOf(claims, dayOf(begins, story.zone), dayOf(ends - 1, story.zone), story.zone)
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({ first: '2017-09-10', last: '2017-09-12' })
  expect(all[0]?.crossing.map(({ id }) => id).sort()).toEqual(
    ['C19', 'C34b', 'C53', 'C73', 'C80', 'C81', 'C82', 'C83', 'O-70d', 'O-72b'].sort(),
  )
})
