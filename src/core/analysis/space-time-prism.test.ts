import { area, bbox, booleanClockwise, booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Shapes } from '../story/claim.ts'
import { at, claim, clock, days, endOf, startOf } from '../../testing/invented-story.ts'
import { reachAt, type Reach } from './space-time-prism.ts'
import { hourMs } from '../geo/speed.ts'
import { farthestKm } from '../geo/n-vector.ts'

const noon = startOf(3) + 12 * hourMs
const degree = farthestKm / 180
const wide: [number, number, number, number] = [-80, -80, 80, 80]

const regionOf = (reach: Reach): Polygon | MultiPolygon => {
  if (reach.kind !== 'region') throw new Error(`Not a region: ${reach.kind}.`)
  return reach.geometry
}
const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
const km2 = (geometry: Polygon | MultiPolygon) => area(geometry) / 1e6

/** East and north, km, across. */
const across = (geometry: Polygon | MultiPolygon) => {
  const [w, s, e, n] = bbox(geometry)
  return [(e - w) * degree * Math.cos((((s + n) / 2) * Math.PI) / 180), (n - s) * degree] as const
}

describe('between two tight reports', () => {
  // At P at 6 and 100 km east of it at 8, give or take 10 minutes, each within 5 km.
  const shapes: Shapes = {
    P: { type: 'Point', coordinates: [0, 0] },
    Q: { type: 'Point', coordinates: [100 / degree, 0] },
  }
  const claims = [
    claim('A', clock(noon, 10)),
    claim('B', clock(noon + 2 * hourMs, 10), { where: at('Q') }),
  ]
  const reach = (hours: number, speed = 45) =>
    reachAt(claims, shapes, noon + hours * hourMs, speed, wide)

  test('a group at 45 km/h was in a lens, half way, 15 km wide and 57 km high: 576 km²', () => {
    // 70 minutes at 45 km/h and 5 km are 57.5 km from either.
    const lens = regionOf(reach(1))
    const [width, height] = across(lens)
    expect(width).toBeCloseTo(15, 0)
    expect(height).toBeCloseTo(2 * Math.sqrt(57.5 ** 2 - 50 ** 2), 0)
    const exact = 2 * 57.5 ** 2 * Math.acos(50 / 57.5) - 100 * Math.sqrt(57.5 ** 2 - 50 ** 2)
    expect(exact).toBeCloseTo(576, 0)
    expect(Math.abs(km2(lens) / exact - 1)).toBeLessThan(0.02)
  })

  test('at the moment of a report, it was as far from there as the give and take allows', () => {
    const [width] = across(regionOf(reach(0, 30 * 6)))
    // 10 minutes at 180 km/h, and 5 km, each way.
    expect(width).toBeCloseTo(70, 0)
  })

  test('it was nowhere at a speed at which both cannot be right', () => {
    // 90 km in at most 2 hours 20 minutes: 38.6 km/h.
    expect(reach(1, 38)).toEqual({ kind: 'empty' })
    expect(reach(1, 39).kind).toBe('region')
  })

  test('after both it may be anywhere within reach of both, and in the end beyond the window', () => {
    expect(across(regionOf(reach(3)))[1]).toBeGreaterThan(100)
    const small: typeof wide = [0, -1, 2, 1]
    expect(reachAt(claims, shapes, noon + hourMs, 45, small).kind).toBe('region')
    expect(reachAt(claims, shapes, noon + 20 * hourMs, 45, small)).toEqual({ kind: 'too-large' })
    // One window is too low for the lens, the other too narrow.
    const low: typeof wide = [0, -0.15, 2, 0.15]
    const narrow: typeof wide = [0.4, -1, 0.5, 1]
    for (const window of [low, narrow])
      expect(reachAt(claims, shapes, noon + hourMs, 45, window)).toEqual({ kind: 'too-large' })
    expect(reachAt(claims, shapes, noon + 9e6 * hourMs, 45, wide)).toEqual({ kind: 'too-large' })
  })
})

describe('of what lasted', () => {
  const ring = (...all: number[][]): Position[] => [...all, all[0] ?? []]
  const shapes: Shapes = {
    P: { type: 'Point', coordinates: [0, 0] },
    // Nearly closed to the east: a gap of 11 km, and inside it 55 km of room.
    horseshoe: {
      type: 'Polygon',
      coordinates: [
        ring(
          ...[
            [0, 0],
            [1, 0],
            [1, 0.45],
            [0.75, 0.45],
            [0.75, 0.25],
            [0.25, 0.25],
            [0.25, 0.75],
          ],
          ...[
            [0.75, 0.75],
            [0.75, 0.55],
            [1, 0.55],
            [1, 1],
            [0, 1],
          ],
        ),
      ],
    },
    // 222 km each way, with a corridor 2.2 km wide to the east.
    corridor: {
      type: 'Polygon',
      coordinates: [
        ring([0, 0], [2, 0], [2, 0.99], [2.5, 0.99], [2.5, 1.01], [2, 1.01], [2, 2], [0, 2]),
      ],
    },
    two: {
      type: 'MultiPolygon',
      coordinates: [
        [ring([0, 0], [0.3, 0], [0.3, 0.3], [0, 0.3])],
        [ring([1, 0], [1.3, 0], [1.3, 0.3], [1, 0.3])],
      ],
    },
  }
  const lasted = (shape: string) =>
    claim('A', days(1, 3, { mode: 'throughout' }), {
      where: { ...at(shape), kind: 'area', radius_km: null },
    })
  const reach = (shape: string, now: number, speed = 10) =>
    regionOf(reachAt([lasted(shape)], shapes, now, speed, wide))

  test('it was in the place itself, all through the certain span', () => {
    for (const now of [endOf(1), startOf(3)]) {
      const room = km2(shapes['horseshoe'] as Polygon)
      expect(Math.abs(km2(reach('horseshoe', now)) / room - 1)).toBeLessThan(0.01)
      expect(reach('horseshoe', now).coordinates).toHaveLength(1)
    }
  })

  test('an hour later the gap may have closed around a hole, wound the other way', () => {
    const later = reach('horseshoe', startOf(3) + hourMs)
    expect(later.type).toBe('Polygon')
    const [outer = [], hole = [], ...more] = ringsOf(later)
    expect(more).toEqual([])
    expect(booleanClockwise(outer)).toBe(false)
    expect(booleanClockwise(hole)).toBe(true)
    expect(km2({ type: 'Polygon', coordinates: [hole] })).toBeCloseTo((55.6 - 20) ** 2, -2)
  })

  test('a narrow corridor of a large place is not lost', () => {
    const place = reach('corridor', endOf(1))
    expect(place.type).toBe('Polygon')
    for (const lng of [2.1, 2.2, 2.3, 2.4, 2.49])
      expect(booleanPointInPolygon([lng, 1], place)).toBe(true)
    expect(booleanPointInPolygon([2.25, 1.03], place)).toBe(false)
  })

  test('two parts stay two until they can have met', () => {
    const parts = reach('two', endOf(1))
    expect(parts.type).toBe('MultiPolygon')
    expect(parts.coordinates).toHaveLength(2)
    for (const ring of ringsOf(parts)) expect(booleanClockwise(ring)).toBe(false)
    expect(reach('two', startOf(3) + 4 * hourMs).type).toBe('Polygon')
  })

  test('an exact place at an exact time is drawn, if under a kilometre wide', () => {
    const exact = claim('A', clock(noon), { where: { ...at('P'), radius_km: 0 } })
    const [width, height] = across(regionOf(reachAt([exact], shapes, noon, 80, wide)))
    expect(Math.max(width, height)).toBeLessThan(1)
    expect(Math.min(width, height)).toBeGreaterThan(0.1)
  })
})

describe('there is no region', () => {
  const shapes: Shapes = { P: { type: 'Point', coordinates: [0, 88] } }

  test('where no report bounds both its own time and its place', () => {
    for (const claims of [
      [],
      [claim('A', null)],
      [claim('A', days(1, 2, { basis: 'published' }))],
      [claim('A', days(1, null))],
      [claim('A', days(1), { where: at(null) })],
      [claim('A', days(1), { kind: 'movement' })],
    ])
      expect(reachAt(claims, shapes, noon, 80, wide)).toEqual({ kind: 'unbounded' })
  })

  test('around a pole, which no window holds', () => {
    const disc = claim('A', clock(noon), { where: { ...at('P'), radius_km: 400 } })
    expect(reachAt([disc], shapes, noon, 80, [-180, 60, 180, 90])).toEqual({ kind: 'too-large' })
  })

  test('for a top speed that is none', () => {
    for (const none of [0, -1, NaN])
      expect(() => reachAt([], shapes, noon, none, wide)).toThrow(RangeError)
  })
})
