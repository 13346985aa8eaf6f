import { booleanPointInPolygon, distance } from '@turf/turf'
import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { barbsOf, discOf, labelPointOf } from './geometry.ts'

const anyCentre = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)
const anyRadius = fc.double({ min: 0.5, max: 500, noNaN: true })

describe('a disc', () => {
  test('keeps every vertex at its radius, anywhere up to 80 degrees north or south', () => {
    fc.assert(
      fc.property(anyCentre, anyRadius, (centre, radius) => {
        for (const vertex of discOf(centre, radius).coordinates[0] ?? []) {
          const off = Math.abs(distance(centre, vertex, { units: 'kilometers' }) / radius - 1)
          expect(off).toBeLessThan(0.005)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is off its radius by less than half a percent between its vertices, too', () => {
    const [ring = []] = discOf([38, 34], 50).coordinates
    const middles = ring
      .slice(1)
      .map((to, i) => [0, 1].map((k) => ((ring[i]?.[k] ?? 0) + (to[k] ?? 0)) / 2))
    for (const middle of middles)
      expect(Math.abs(distance([38, 34], middle, { units: 'kilometers' }) / 50 - 1)).toBeLessThan(
        0.005,
      )
  })

  test('runs on across the antimeridian, without a jump around the Earth', () => {
    fc.assert(
      fc.property(fc.constantFrom(-180, -179.9, 179.9, 180), anyRadius, (lng, radius) => {
        const lngs = (discOf([lng, -17], radius).coordinates[0] ?? []).map(([x = 0]) => x)
        for (const [i, x] of lngs.slice(1).entries())
          expect(Math.abs(x - (lngs[i] ?? 0))).toBeLessThan(5)
      }),
    )
  })

  test('is closed', () => {
    const [ring = []] = discOf([38, 34], 50).coordinates
    expect(ring[0]).toEqual(ring.at(-1))
  })
})

/** A ring around the origin that a ray from there meets once at each angle: often concave. */
const star = (radii: number[], [x, y]: Position = [0, 0]): Position[] => {
  const ring = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length
    return [(x ?? 0) + radius * Math.cos(angle), (y ?? 0) + radius * Math.sin(angle)]
  })
  return [...ring, ring[0] ?? [0, 0]]
}
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

describe('a label', () => {
  test('lies inside its area, however it bends', () => {
    const radii = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
      minLength: 5,
      maxLength: 24,
    })
    fc.assert(
      fc.property(radii, (all) => {
        const area = polygon(star(all))
        expect(booleanPointInPolygon(labelPointOf(area), area)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  const horseshoe = [
    [0, 0],
    [9, 0],
    [9, 9],
    [6, 9],
    [6, 3],
    [3, 3],
    [3, 9],
    [0, 9],
    [0, 0],
  ]

  test('lies inside an area that bends around its own middle, and not on its edge', () => {
    const area = polygon(horseshoe)
    expect(booleanPointInPolygon(labelPointOf(area), area, { ignoreBoundary: true })).toBe(true)
  })

  test('lies outside a hole, and in one of several parts', () => {
    const holed = polygon(star([9, 9, 9, 9, 9, 9]), star([5, 5, 5, 5, 5, 5]).reverse())
    expect(booleanPointInPolygon(labelPointOf(holed), holed)).toBe(true)
    const parts = {
      type: 'MultiPolygon' as const,
      coordinates: [[star([1, 1, 1, 1])], [star([1, 1, 1, 1], [20, 0])]],
    }
    expect(booleanPointInPolygon(labelPointOf(parts), parts)).toBe(true)
  })

  test('stands on a point, and at the end of a line', () => {
    expect(labelPointOf({ type: 'Point', coordinates: [38, 34] })).toEqual([38, 34])
    const line = [
      [38, 34],
      [39, 35],
    ]
    expect(labelPointOf({ type: 'LineString', coordinates: line })).toEqual([39, 35])
  })
})

describe('barbs', () => {
  const line = [
    [36, 34],
    [38, 34.5],
  ]

  test('meet at the tip, are of one size, and point back', () => {
    const [left = [], tip = [], right = []] = barbsOf(line, 7)
    expect(tip).toEqual(line[1])
    for (const barb of [left, right]) {
      expect(distance(tip, barb, { units: 'kilometers' })).toBeCloseTo(7, 3)
      expect(barb[0]).toBeLessThan(38)
    }
    expect(left).not.toEqual(right)
  })

  test('are none of a line without length', () => {
    expect(barbsOf([[36, 34]], 7)).toEqual([])
    expect(barbsOf([], 7)).toEqual([])
  })
})
