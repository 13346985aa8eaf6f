import { bearing as turfBearing, destination, distance as turfDistance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Shapes } from '../story/claim.ts'
import { at, claim, clock, days, startOf } from '../../testing/invented-story.ts'
import { measure, type Measure } from './measure.ts'
import { hourMs } from '../geo/speed.ts'

const noon = startOf(3) + 12 * hourMs
const shapes: Shapes = {
  P: { type: 'Point', coordinates: [0, 0] },
  Q: { type: 'Point', coordinates: [1, 0] },
  around: {
    type: 'Polygon',
    coordinates: [
      [
        [-2, -2],
        [2, -2],
        [2, 2],
        [-2, 2],
        [-2, -2],
      ],
      [
        [-1, -1],
        [-1, 1],
        [1, 1],
        [1, -1],
        [-1, -1],
      ],
    ],
  },
}
const of = (...ends: [Parameters<typeof measure>[0], Parameters<typeof measure>[1]]): Measure => {
  const all = measure(...ends, shapes)
  if (!all) throw new Error('No measure.')
  return all
}

describe('between two reports', () => {
  const early = claim('A', clock(noon, 30))
  const late = claim('B', clock(noon + 3 * hourMs, 30), { where: at('Q') })

  test('distance, bearing, time and speed are ranges', () => {
    const { distance, bearing, time, speed } = of(early, late)
    expect(distance[0]).toBeCloseTo(101.195, 2)
    expect(distance[1]).toBeCloseTo(121.195, 2)
    // The tangents that cross between two discs of 5 km, 111.2 km apart.
    const aslant = (Math.asin(10 / 111.195) * 180) / Math.PI
    expect(bearing?.from).toBeCloseTo(90 - aslant, 1)
    expect(bearing?.to).toBeCloseTo(90 + aslant, 1)
    expect(bearing?.sector).toBe(4)
    expect(time).toEqual([2 * hourMs, 4 * hourMs])
    expect(speed?.[0]).toBeCloseTo(101.195 / 4, 2)
    expect(speed?.[1]).toBeCloseTo(121.195 / 2, 2)
  })

  test('the way back has the opposite bearing, and all else the same', () => {
    const back = of(late, early)
    expect(back.bearing?.sector).toBe(12)
    expect({ ...back, bearing: null }).toEqual({ ...of(early, late), bearing: null })
  })

  test('no speed is too great where there may have been no time', () => {
    const day = claim('B', days(3), { where: at('Q') })
    expect(of(claim('A', days(3)), day).speed?.[1]).toBeNull()
  })

  test('there is no time or speed where one has no bounds of its own', () => {
    for (const when of [null, days(3, null), days(3, 3, { basis: 'published' })])
      expect(of(claim('A', when), late)).toMatchObject({ time: null, speed: null })
    expect(of([0, 0], late)).toMatchObject({ time: null, speed: null })
  })

  test('there is nothing to measure where one has no place', () => {
    expect(measure(claim('A', days(1), { where: at(null) }), late, shapes)).toBeNull()
    expect(measure([0, 0], claim('A', days(1), { where: at('gone') }), shapes)).toBeNull()
  })
})

describe('a bearing', () => {
  test('is none where the places touch, or one lies around the other', () => {
    expect(of([0, 0], [0, 0]).bearing).toBeNull()
    expect(of([0.03, 0], claim('A', null)).bearing).toBeNull()
    const around = claim('A', null, { where: { ...at('around'), kind: 'area', radius_km: null } })
    expect(of([0, 0], around).distance[0]).toBeGreaterThan(100)
    expect(of([0, 0], around).bearing).toBeNull()
    expect(of(around, [0, 0]).bearing).toBeNull()
  })

  test('may wrap through north', () => {
    const { bearing } = of([0, -1], claim('A', null))
    expect(bearing?.from).toBeGreaterThan(357)
    expect(bearing?.to).toBeLessThan(3)
    expect(bearing?.sector).toBe(0)
  })

  test('has a point of the compass only where it is known to within a quarter of it', () => {
    expect(of([0.07, 0], claim('A', null)).bearing?.sector).toBe(12)
    expect(of([0.05, 0], claim('A', null)).bearing?.sector).toBeNull()
  })

  const anyPosition = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  )

  test('between positions is that of Turf, and so is the distance', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const { distance, bearing } = of(a, b)
        expect(distance[1] - distance[0]).toBeLessThan(0.01)
        expect(distance[0]).toBeCloseTo(turfDistance(a, b), 3)
        if (distance[0] < 1 || distance[0] > 19_000) return
        const off = (bearing?.from ?? NaN) - turfBearing(a, b)
        expect(Math.abs(off - 360 * Math.round(off / 360))).toBeLessThan(0.01)
        expect(bearing?.to).toBe(bearing?.from)
      }),
    )
  })

  test('holds every bearing from any point of one disc to any of the other', () => {
    const anyPoint = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 359 }),
    )
    const anyWay = fc.integer({ min: 0, max: 359 })
    fc.assert(
      fc.property(anyPosition, anyWay, anyPoint, anyPoint, (centre, way, p, q) => {
        const far = destination(centre, 60, way).geometry.coordinates
        const both: Shapes = {
          P: { type: 'Point', coordinates: centre },
          Q: { type: 'Point', coordinates: far },
        }
        const radius = (shape: string) => ({ where: { ...at(shape), radius_km: 20 } })
        const all = measure(claim('A', null, radius('P')), claim('B', null, radius('Q')), both)
        const inside = (middle: number[], [out, turn]: typeof p) =>
          destination(middle, 20 * out, turn).geometry.coordinates
        const seen = turfBearing(inside(centre, p), inside(far, q))
        const { from = 0, to = 0 } = all?.bearing ?? {}
        const wrap = (degrees: number) => ((degrees % 360) + 360) % 360
        expect(wrap(seen - from + 0.2)).toBeLessThan(wrap(to - from) + 0.4)
      }),
    )
  })
})
