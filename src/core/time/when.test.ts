import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clock, days, endOf, startOf } from '../../testing/invented-story.ts'
import { anyMoment, anyWhen } from '../../testing/any-claims.ts'
import { hasOwnTime, isCertain, openEnded, stage, stateAt, states, type State } from './when.ts'

/** The states met on the way through these instants. */
const through = (when: Parameters<typeof stateAt>[0], ...at: number[]) =>
  at.map((now) => stateAt(when, now))

describe('what happened once', () => {
  const when = days(3, 5)

  test('is not yet before its bounds, possible within, and by now after them', () => {
    expect(through(when, startOf(1), startOf(4), endOf(5), endOf(9))).toEqual([
      'not-yet',
      'possible',
      'by-now',
      'by-now',
    ])
  })

  test('is not yet at the very lower bound: the end of the day before takes in nothing of it', () => {
    expect(through(when, startOf(3), startOf(3) + 1)).toEqual(['not-yet', 'possible'])
  })

  test('is by now at the very upper bound, and not a moment before', () => {
    expect(through(when, endOf(5) - 1, endOf(5))).toEqual(['possible', 'by-now'])
  })

  test('with an open start is possible only after its floor', () => {
    const open = { ...days(null, 5), floor: startOf(2) }
    expect(through(open, startOf(2), startOf(2) + 1, endOf(5))).toEqual([
      'not-yet',
      'possible',
      'by-now',
    ])
  })

  test('with an open end stays possible', () => {
    expect(through(days(3, null), startOf(4), endOf(25))).toEqual(['possible', 'possible'])
  })

  test('at a clock time is possible within its margin only', () => {
    const at = startOf(3) + 10 * 3_600_000
    expect(through(clock(at, 30), at - 1_800_000, at, at + 1_800_000)).toEqual([
      'not-yet',
      'possible',
      'by-now',
    ])
  })
})

test('what happened at an exact clock time had happened by that very moment', () => {
  const at = startOf(3) + 10 * 3_600_000
  expect(through(clock(at), at - 1, at, at + 1)).toEqual(['not-yet', 'by-now', 'by-now'])
})

describe('what lasted', () => {
  const when = days(3, 5, { mode: 'throughout' })

  test('begins within its first day, is under way between, may be over within its last', () => {
    const noons = [2, 3, 4, 5, 6].map((n) => startOf(n) + 1000)
    expect(through(when, ...noons)).toEqual([
      'not-yet',
      'may-have-begun',
      'under-way',
      'may-be-over',
      'over',
    ])
  })

  test('turns at the very ends of those days', () => {
    expect(through(when, startOf(3), endOf(3) - 1, endOf(3), startOf(5) - 1, startOf(5))).toEqual([
      'not-yet',
      'may-have-begun',
      'under-way',
      'under-way',
      'may-be-over',
    ])
    expect(through(when, endOf(5) - 1, endOf(5))).toEqual(['may-be-over', 'over'])
  })

  test('on a single day is never said to be under way: no hour of the day is known', () => {
    const single = days(3, 3, { mode: 'throughout' })
    expect(through(single, startOf(3), startOf(3) + 1, endOf(3) - 1, endOf(3))).toEqual([
      'not-yet',
      'may-have-begun',
      'may-have-begun',
      'over',
    ])
  })

  test('on a single day, still so when published, may be over and is never over', () => {
    const single = days(3, 3, { mode: 'throughout', until: 'published' })
    expect(through(single, endOf(3) - 1, endOf(3), endOf(9))).toEqual([
      'may-have-begun',
      'may-be-over',
      'may-be-over',
    ])
  })

  test('from an exact clock time on is under way from that very moment', () => {
    const from = { ...days(3, 5, { mode: 'throughout' }), begunBy: startOf(3) }
    expect(through(from, startOf(3) - 1, startOf(3))).toEqual(['not-yet', 'under-way'])
  })

  test('with an open end stays under way', () => {
    const open = days(3, null, { mode: 'throughout' })
    expect(through(open, endOf(3), endOf(25))).toEqual(['under-way', 'under-way'])
  })
})

test('what has no date is undated at every moment', () => {
  fc.assert(fc.property(fc.double(), (now) => stateAt(null, now) === 'undated'))
})

test('a state never falls back as the clock goes on', () => {
  fc.assert(
    fc.property(anyWhen, anyMoment, anyMoment, (when, a, b) => {
      const [before, after] = [stateAt(when, Math.min(a, b)), stateAt(when, Math.max(a, b))]
      expect(stage(after)).toBeGreaterThanOrEqual(stage(before))
      if (before !== 'not-yet') expect(after).not.toBe('not-yet')
    }),
    { numRuns: 2000 },
  )
})

test('what only its publication bounds is never by now and never over', () => {
  const bounded = anyWhen.filter((when) => when.basis === 'published' || when.until !== null)
  fc.assert(
    fc.property(bounded, anyMoment, (when, now) => {
      expect(openEnded(when)).toBe(true)
      expect(['by-now', 'over']).not.toContain(stateAt(when, now))
    }),
    { numRuns: 500 },
  )
})

test('at its floor nothing can have happened yet', () => {
  const wide = anyWhen.filter((when) => when.latest !== when.floor)
  fc.assert(
    fc.property(wide, (when) => {
      expect(stateAt(when, when.floor)).toBe('not-yet')
    }),
  )
})

test('only happened, under way and what follows it count as certain', () => {
  const certain: State[] = ['by-now', 'under-way', 'may-be-over', 'over']
  expect(states.filter(isCertain).sort()).toEqual(certain.sort())
})

test('a time of its own is one that the source gives, or that follows from it', () => {
  expect(hasOwnTime(days(3))).toBe(true)
  expect(hasOwnTime(days(3, 3, { basis: 'inferred' }))).toBe(true)
  expect(hasOwnTime(days(3, 3, { basis: 'published' }))).toBe(false)
  expect(hasOwnTime(null)).toBe(false)
})
