import { booleanPointInPolygon, polygon } from '@turf/turf'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { contourOf, type Field } from './marching-squares.ts'
import { polygonsOf } from './azimuthal-equidistant.ts'

const disc =
  (x: number, y: number, radius: number): Field =>
  (px, py) =>
    Math.hypot(px - x, py - y) - radius
const band =
  (x: number, y: number, radius: number, width: number): Field =>
  (px, py) =>
    Math.abs(Math.hypot(px - x, py - y) - radius) - width

/** The area of a ring by its corners, above 0 counter-clockwise. */
const within = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = ring[i] ?? []
    return sum + (ax * by - bx * ay) / 2
  }, 0)

describe('a contour', () => {
  test('of a disc is one closed ring, counter-clockwise, of its size', () => {
    const { rings, least } = contourOf([disc(1, 2, 5)], 10, 6, 0)
    expect(rings).toHaveLength(1)
    expect(rings[0]?.[0]).toEqual(rings[0]?.at(-1))
    expect(within(rings[0] ?? [])).toBeCloseTo(25 * Math.PI, 0)
    expect(least).toBeLessThan(-0.1)
  })

  test('lies as much farther out as the level says', () => {
    const { rings } = contourOf([disc(0, 0, 3)], 10, 7, 2)
    for (const [x = 0, y = 0] of rings[0] ?? []) expect(Math.hypot(x, y)).toBeCloseTo(5, 1)
  })

  test('of a band has a hole, clockwise', () => {
    const { rings } = contourOf([band(0, 0, 5, 1)], 10, 7, 0)
    expect(rings.map(within).map(Math.sign).sort()).toEqual([-1, 1])
    const polygons = polygonsOf(rings)
    expect(polygons.map((one) => one.length)).toEqual([2])
  })

  test('is nothing where the fields are never below the level at once, and says by how little', () => {
    const { rings, least } = contourOf([disc(-5, 0, 4.95), disc(5, 0, 4.95)], 10, 6, 0)
    expect(rings).toEqual([])
    expect(least).toBeCloseTo(0.05, 5)
  })

  test('keeps two that touch at a corner apart', () => {
    // Four corners of one square, of which two are inside, aslant.
    const both: Field = (x, y) => Math.min(disc(0, 0, 0.5)(x, y), disc(1, 1, 0.5)(x, y))
    expect(contourOf([both], 4, 3, 0).rings).toHaveLength(2)
    const other: Field = (x, y) => Math.min(disc(1, 0, 0.5)(x, y), disc(0, 1, 0.5)(x, y))
    expect(contourOf([other], 4, 3, 0).rings).toHaveLength(2)
  })

  const anyNumber = fc.double({ min: -6, max: 6, noNaN: true })
  const anyField = fc
    .tuple(anyNumber, anyNumber, fc.double({ min: 1, max: 7, noNaN: true }), fc.boolean())
    .map(([x, y, radius, full]) => (full ? disc(x, y, radius) : band(x, y, radius, 1)))

  test('holds whatever is below the level by more than the diagonal of a square, and nothing above', () => {
    fc.assert(
      fc.property(fc.array(anyField, { minLength: 1, maxLength: 3 }), (fields) => {
        const { rings } = contourOf(fields, 16, 7, 0)
        const shapes = polygonsOf(rings).map((one) => polygon(one))
        for (let i = 0; i < 200; i++) {
          const at = [(i % 14) - 6.6, Math.floor(i / 14) - 6.7] as const
          const value = Math.max(...fields.map((field) => field(...at)))
          if (Math.abs(value) < 0.25 * Math.SQRT2) continue
          expect(shapes.some((shape) => booleanPointInPolygon([...at], shape))).toBe(value < 0)
        }
      }),
      { numRuns: 100 },
    )
  })
})
