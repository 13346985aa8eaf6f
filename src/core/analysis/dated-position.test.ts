import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, claim, days, endOf, startOf } from '../../testing/invented-story.ts'
import { anyWhen } from '../../testing/any-claims.ts'
import {
  leastTimeBetween,
  mostTimeBetween,
  presenceOf,
  presentAt,
  datedPositionOf,
  type Presence,
} from './dated-position.ts'

const none: Presence = { earliest: 0, latest: 0, by: 0, until: 0 }

/** Every way in which a report may be right, on a coarse clock: from one instant to another. */
function ways({ earliest, latest, by, until }: Presence, lasted: boolean): [number, number][] {
  const all: [number, number][] = []
  for (let from = earliest; from <= latest; from++)
    for (let to = from; to <= latest; to++)
      if (lasted ? from <= by && to >= until : from === to) all.push([from, to])
  return all
}

const anyPresence = fc
  .tuple(fc.boolean(), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }))
  .map(([lasted, all]) => {
    const [earliest = 0, , , latest = 0] = [...all].sort((a, b) => a - b)
    const [by, until] = lasted ? [all[0] ?? 0, all[1] ?? 0] : [latest, earliest]
    return { lasted, presence: { earliest, latest, by, until } }
  })

test('the most and the least time between two reports are those of trying every way they may be right', () => {
  fc.assert(
    fc.property(anyPresence, anyPresence, (a, b) => {
      const apart = ways(a.presence, a.lasted).flatMap(([from, to]) =>
        ways(b.presence, b.lasted).map(([since, till]) => Math.max(0, since - to, from - till)),
      )
      expect(mostTimeBetween(a.presence, b.presence)).toBe(Math.max(...apart))
      expect(leastTimeBetween(a.presence, b.presence)).toBe(Math.min(...apart))
    }),
    { numRuns: 500 },
  )
})

test('an instant is within what lasted, or as far from it as from its nearer certain end', () => {
  const lasted = { ...none, earliest: 0, latest: 30, by: 10, until: 20 }
  expect([5, 10, 15, 20, 26].map((now) => mostTimeBetween(lasted, presentAt(now)))).toEqual([
    5, 0, 0, 0, 6,
  ])
  const once = { ...none, earliest: 10, latest: 20, by: 20, until: 10 }
  expect([5, 10, 15, 18, 26].map((now) => mostTimeBetween(once, presentAt(now)))).toEqual([
    15, 10, 5, 8, 16,
  ])
})

describe('a presence', () => {
  test('has the outer bounds of what was once, and the certain span of what lasted', () => {
    const [earliest, latest] = [startOf(1), endOf(3)]
    expect(presenceOf(days(1, 3))).toEqual({ earliest, latest, by: latest, until: earliest })
    const lasted = presenceOf(days(1, 3, { mode: 'throughout' }))
    expect(lasted).toEqual({ earliest, latest, by: endOf(1), until: startOf(3) })
  })

  test('needs a time of its own, closed at both ends', () => {
    for (const when of [null, days(1, null), days(null, 1), days(1, 2, { basis: 'published' })])
      expect(presenceOf(when)).toBeNull()
    expect(presenceOf(days(1, 2, { mode: 'throughout', endsFrom: null }))).toBeNull()
  })

  test('lies within its bounds, whatever the time', () => {
    fc.assert(
      fc.property(anyWhen, (when) => {
        const presence = presenceOf(when)
        if (!presence) return
        expect(presence.by).toBeLessThanOrEqual(presence.latest)
        expect(presence.until).toBeGreaterThanOrEqual(presence.earliest)
      }),
    )
  })
})

test('only a position with a time and a place is a report of where a group was', () => {
  const shapes = { P: { type: 'Point' as const, coordinates: [36, 34] } }
  expect(datedPositionOf(claim('A', days(1)), shapes)?.place.radius).toBe(5)
  expect(datedPositionOf(claim('A', null), shapes)).toBeNull()
  expect(datedPositionOf(claim('A', days(1), { where: at(null) }), shapes)).toBeNull()
  for (const kind of ['movement', 'strike', 'destination'] as const)
    expect(datedPositionOf(claim('A', days(1), { kind }), shapes)).toBeNull()
})
