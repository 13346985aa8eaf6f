import shapesText from '$derived/shapes.json?raw'
import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import type { Claim, Shapes } from '../story/claim.ts'
import { contradictionsOf, type Contradiction } from './contradictions.ts'
import { at, claim, clock, days, invented, startOf } from '../../testing/invented-story.ts'
import { hourMs } from '../geo/speed.ts'
import { farthestKm } from '../geo/n-vector.ts'

const place = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 0] })
/** Q is 500 km east of P. */
const shapes: Shapes = { P: place(0), Q: place(4.4966) }
const noon = startOf(3) + 12 * hourMs

const found = (claims: Claim[], topSpeed = 80) =>
  contradictionsOf(claims, invented(claims), shapes, topSpeed)
const pairs = (all: Contradiction[]) => all.map(({ kind, a, b }) => [kind, a, b])
const there = { where: at('Q') }

describe('too fast', () => {
  test('are two reports 500 km apart within an hour, with the arithmetic that says so', () => {
    const all = found([claim('A', clock(noon)), claim('B', clock(noon + hourMs), there)])
    expect(pairs(all)).toEqual([['speed', 'A', 'B']])
    const [first] = all
    if (first?.kind !== 'speed') throw new Error('Not too fast.')
    expect(first.arithmetic.distance[0]).toBeCloseTo(490, 0)
    expect(first.arithmetic.distance[1]).toBeCloseTo(510, 0)
    expect(first.arithmetic.hoursMost).toBe(1)
    expect(first.arithmetic.needed).toBeCloseTo(490, 0)
    expect(first.arithmetic.topSpeed).toBe(80)
    expect(first.arithmetic.bounds.a).toMatchObject({ earliest: noon, latest: noon })
  })

  test('are they not where the top speed, or the width of the bounds, is enough', () => {
    const reports = (minutes: number) => [
      claim('A', clock(noon, minutes)),
      claim('B', clock(noon + hourMs, minutes), there),
    ]
    expect(found(reports(0), 489)).toHaveLength(1)
    expect(found(reports(0), 491)).toEqual([])
    // 490 km at 80 km/h are 6 h 7 min 30 s.
    expect(found(reports(153))).toHaveLength(1)
    expect(found(reports(154))).toEqual([])
  })

  test('are two of one day only where even a whole day is too short', () => {
    const reports = [claim('A', days(3)), claim('B', days(3), there)]
    expect(found(reports, 20)).toHaveLength(1)
    expect(found(reports, 21)).toEqual([])
  })

  test('are two in one instant, at any speed', () => {
    const [first] = found([claim('A', clock(noon)), claim('B', clock(noon), there)], 1e6)
    expect(first).toMatchObject({ kind: 'speed', arithmetic: { hoursMost: 0, needed: null } })
  })

  test('are two in one instant not, where the places only touch', () => {
    const radius = (4.4966 * farthestKm) / 360
    const touching = (shape: string, km: number) => ({ where: { ...at(shape), radius_km: km } })
    const both = (km: number) => [
      claim('A', clock(noon), touching('P', km)),
      claim('B', clock(noon), touching('Q', km)),
    ]
    expect(found(both(radius))).toEqual([])
    expect(found(both(radius - 0.02))).toEqual([])
    expect(found(both(radius - 0.2))).toHaveLength(1)
  })

  test('is a report elsewhere while the group is certain to have stayed', () => {
    const stayed = claim('A', days(1, 9, { mode: 'throughout' }))
    expect(pairs(found([stayed, claim('B', days(4, 5), there)], 1000))).toEqual([
      ['speed', 'A', 'B'],
    ])
    // In the days in which it may have come or gone there was time; and all reports may be right of "once".
    expect(found([stayed, claim('B', days(9), there)], 80)).toEqual([])
    expect(found([claim('A', days(1, 9)), claim('B', days(4, 5), there)], 80)).toEqual([])
  })

  test('are two stays that overlap for certain, or follow too closely', () => {
    const stays = (first: number) => [
      claim('A', days(1, 5, { mode: 'throughout' })),
      claim('B', days(first, 9, { mode: 'throughout' }), there),
    ]
    expect(found(stays(3), 1000)).toHaveLength(1)
    // From the start of the 5th to the end of the 5th.
    expect(found(stays(5), 20)).toHaveLength(1)
    expect(found(stays(5), 21)).toEqual([])
  })

  test('are reports of a whole and of what it became, but not of two parts or two strangers', () => {
    const pair = (one: string | null, other: string | null, hours = 1) =>
      pairs(
        found([
          claim('A', clock(noon), { about: one }),
          claim('B', clock(noon + hours * hourMs), { ...there, about: other }),
        ]),
      )
    expect(pair('whole', 'one')).toEqual([['speed', 'A', 'B']])
    expect(pair('one', 'whole', 0)).toEqual([])
    expect(pair('one', 'whole')).toEqual([])
    expect(pair('one', 'other')).toEqual([])
    expect(pair('whole', 'stranger')).toEqual([])
    expect(pair(null, null)).toEqual([])
  })

  test('are only positions: a movement may be bound there, a strike may lie on the road ahead', () => {
    for (const kind of ['movement', 'strike', 'destination'] as const)
      expect(found([claim('A', clock(noon)), claim('B', clock(noon), { ...there, kind })])).toEqual(
        [],
      )
  })

  test('are the fewer, the higher the top speed', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(
        hours,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (all, v, w) => {
          const claims = all.map((hour, i) =>
            claim(`X${i}`, clock(noon + hour * hourMs, 10), { where: at(i % 2 ? 'Q' : 'P') }),
          )
          const [slow, fast] = [Math.min(v, w), Math.max(v, w)].map((top) =>
            pairs(found(claims, top)),
          )
          expect(slow).toEqual(expect.arrayContaining(fast ?? []))
        },
      ),
    )
  })
})

describe('in the evidence', () => {
  const real = JSON.parse(shapesText) as Shapes
  const at = (speed: number) => contradictionsOf(story.claims, story, real, speed)

  test('no report needs more than the assumed top speed, and all that exclude one another are told', () => {
    const all = at(story.topSpeed.value)
    expect(all.filter(({ kind }) => kind !== 'excludes')).toEqual([])
    const excluding = story.relations.filter(({ type }) => type === 'excludes')
    expect(all.map(({ a, b }) => [a, b])).toEqual(excluding.map(({ a, b }) => [a, b]))
  })

  test('at a walk some do, and no corner of one place is nearer to the other than is said', () => {
    const slow = at(2).filter((all) => all.kind === 'speed')
    expect(slow.length).toBeGreaterThan(0)
    for (const { a, b, arithmetic } of slow) {
      const [from, to] = [a, b].map((id) => {
        const where = story.claims.find((claim) => claim.id === id)?.where
        const geometry = real[where?.shape ?? '']
        if (!where || !geometry || !('coordinates' in geometry)) throw new Error(`No place: ${id}.`)
        const numbers = (geometry.coordinates as unknown[]).flat(3) as number[]
        const corners = numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]))
        return { corners, radius: where.radius_km ?? 0 }
      })
      const ways = from?.corners.flatMap((p) => to?.corners.map((q) => distance(p, q)) ?? []) ?? []
      const radii = (from?.radius ?? 0) + (to?.radius ?? 0)
      expect(Math.min(...ways) - radii).toBeGreaterThan(arithmetic.distance[0] - 0.1)
      expect(Math.max(...ways) + radii).toBeLessThan(arithmetic.distance[1] + 0.1)
      expect(arithmetic.distance[0] / arithmetic.hoursMost).toBeGreaterThan(2)
    }
  })
})
