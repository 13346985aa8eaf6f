import { bearing, destination, distance } from '@turf/turf'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { planeAt, polygonsOf, ringFrom } from './azimuthal-equidistant.ts'
import { positionOf, vectorOf } from './n-vector.ts'

const anyCentre = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
)
const anyKm = fc.double({ min: -900, max: 900, noNaN: true })

test('ways and bearings from the middle of the plane are those over the ground', () => {
  fc.assert(
    fc.property(anyCentre, anyKm, anyKm, (centre, x, y) => {
      const at = positionOf(planeAt(vectorOf(centre))(x, y))
      expect(distance(centre, at)).toBeCloseTo(Math.hypot(x, y), 3)
      const turn = (Math.atan2(x, y) * 180) / Math.PI
      const there = destination(centre, Math.hypot(x, y), turn).geometry.coordinates
      expect(distance(there, at)).toBeLessThan(0.01)
    }),
  )
})

test('any other way is too long in the plane if anything, by little', () => {
  fc.assert(
    fc.property(anyCentre, anyKm, anyKm, anyKm, anyKm, (centre, x, y, toX, toY) => {
      const plane = planeAt(vectorOf(centre))
      const flat = Math.hypot(toX - x, toY - y)
      const round = distance(positionOf(plane(x, y)), positionOf(plane(toX, toY)))
      expect(round).toBeLessThan(flat + 0.001)
      expect(round).toBeGreaterThan(flat * 0.99 - 0.001)
    }),
  )
})

test('north is up', () => {
  const at = positionOf(planeAt(vectorOf([38, 34]))(0, 100))
  expect(bearing([38, 34], at)).toBeCloseTo(0, 6)
  expect(positionOf(planeAt([0, 0, 1])(0, 0))[1]).toBe(90)
})

const square = (x: number, y: number, half: number): Position[] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
  [x - half, y - half],
]

describe('a ring', () => {
  test('runs on across the antimeridian, near the longitude asked for, and is closed', () => {
    const plane = planeAt(vectorOf([179.9, -17]))
    for (const [near, middle] of [
      [180, 179.9],
      [-180, -180.1],
      [540, 539.9],
    ] as const) {
      const ring = ringFrom(plane, square(0, 0, 50), near) ?? []
      expect(ring.at(-1)).toEqual(ring[0])
      for (const [lng = 0] of ring) expect(Math.abs(lng - middle)).toBeLessThan(0.6)
    }
  })

  test('around a pole has no outline in longitude and latitude', () => {
    expect(ringFrom(planeAt(vectorOf([30, 89])), square(0, 0, 500), 30)).toBeNull()
    expect(ringFrom(planeAt(vectorOf([30, 80])), square(0, 0, 500), 30)).not.toBeNull()
  })
})

test('a hole belongs to the least ring that holds it', () => {
  const hole = (...ring: Parameters<typeof square>) => square(...ring).reverse()
  const [far, outer, island] = [square(50, 0, 5), square(0, 0, 20), square(0, 0, 5)]
  const [lake, pond] = [hole(0, 0, 10), hole(0, 0, 1)]
  expect(polygonsOf([lake, outer, pond, far, island])).toEqual([
    [far],
    [island, pond],
    [outer, lake],
  ])
})
