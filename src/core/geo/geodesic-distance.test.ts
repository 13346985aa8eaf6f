import type { Geometry, MultiPolygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { nearestKm, rangeKm, bufferedRegion, type Whereabouts } from './geodesic-distance.ts'
import { whereaboutsOf } from '../story/whereabouts.ts'
import { at, claim } from '../../testing/invented-story.ts'
import { farthestKm } from './n-vector.ts'

const room = (geometry: Geometry, radius = 0): Whereabouts => {
  const place = bufferedRegion(geometry, radius)
  if (!place) throw new Error('The geometry has no room.')
  return place
}
const point = (lng: number, lat: number, radius = 0) =>
  room({ type: 'Point', coordinates: [lng, lat] }, radius)
const box = (w: number, s: number, e: number, n: number): Position[] => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
]
const area = (...coordinates: Position[][]) => room({ type: 'Polygon', coordinates })
const degree = farthestKm / 180

describe('two discs', () => {
  test('are as far apart as their middles, less or more their radii', () => {
    const [least, greatest] = rangeKm(point(0, 0, 10), point(0, 1, 20))
    expect(least).toBeCloseTo(degree - 30, 6)
    expect(greatest).toBeCloseTo(degree + 30, 6)
  })

  test('that overlap may be in one place, and no two places are farther than half around', () => {
    expect(rangeKm(point(0, 0, 80), point(0, 1, 80))[0]).toBe(0)
    expect(rangeKm(point(0, 0, 50), point(180, 0, 50))[1]).toBe(farthestKm)
    expect(rangeKm(point(10, 20), point(10, 20))).toEqual([0, 0])
  })
})

describe('an area', () => {
  const holed = area(box(0, 0, 3, 3), box(1, 1, 2, 2).reverse())

  test('is 0 km from what is in it, and not from what is in its hole', () => {
    expect(nearestKm([0.5, 1.5], holed)).toBe(0)
    expect(nearestKm([1.5, 1.5], holed)).toBeCloseTo(degree / 2, 1)
    expect(nearestKm([-1, 1.5], holed)).toBeCloseTo(degree, 1)
  })

  test('in a hole of another is as far from it as from the edge of the hole', () => {
    expect(rangeKm(holed, area(box(1.4, 1.4, 1.6, 1.6)))[0]).toBeCloseTo(0.4 * degree, 1)
  })

  test('is 0 km from one that it touches, crosses, holds, or lies in', () => {
    const one = area(box(0, 0, 3, 3))
    for (const other of [box(3, 1, 4, 2), box(1, -1, 2, 4), box(1, 1, 2, 2), box(-1, -1, 4, 4)])
      expect(rangeKm(one, area(other))[0]).toBeCloseTo(0, 3)
  })

  test('is 0 km from a narrow one that it crosses with no corner inside', () => {
    const [across, down] = [area(box(-0.1, -0.02, 0.1, 0.02)), area(box(-0.02, -0.1, 0.02, 0.1))]
    expect(rangeKm(across, down)[0]).toBe(0)
    expect(rangeKm(across, area(box(-0.02, 0.03, 0.02, 0.1)))[0]).toBeCloseTo(1.11, 1)
  })

  test('has edges straight in longitude and latitude: along a parallel, not north of it', () => {
    const strip = area(box(0, 60, 40, 62))
    expect(nearestKm([20, 60], strip)).toBeLessThan(0.1)
    expect(nearestKm([20, 59], strip)).toBeCloseTo(degree, 0)
  })

  test('cut in two at the antimeridian is the one that runs past it, however that is written', () => {
    const cut: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[box(178, -18, 180, -16)], [box(-180, -18, -178, -16)]],
    }
    const ways = [room(cut), area(box(178, -18, 182, -16)), area(box(178, -18, -178, -16))]
    for (const way of ways)
      for (const [lng, lat] of [
        [179.99, -17],
        [-179.99, -17],
        [180, -17],
        [183, -17],
        [-177, -17],
        [177, -15],
      ] as const)
        expect(nearestKm([lng, lat], way)).toBeCloseTo(
          nearestKm([lng, lat], area(box(178, -18, 182, -16))),
          1,
        )
    for (const way of ways) expect(rangeKm(way, point(-175, -17))[0]).toBeCloseTo(318.9, 0)
  })
})

describe('where a claim may be', () => {
  const shapes = {
    P: { type: 'Point' as const, coordinates: [36, 34] },
    A: { type: 'Polygon' as const, coordinates: [box(36, 34, 37, 35)] },
    L: {
      type: 'LineString' as const,
      coordinates: [
        [36, 34],
        [37, 35],
      ],
    },
  }
  const whereabouts = (shape: string | null, more: object = {}) =>
    whereaboutsOf(claim('A', null, { where: { ...at(shape), ...more } }), shapes)

  test('is a disc of its radius, or its area', () => {
    expect(whereabouts('P')?.radius).toBe(5)
    expect(whereabouts('A', { kind: 'area', radius_km: null })?.polygons).toHaveLength(1)
  })

  test('cannot be said of a bearing, a line, no shape, or a point of no known radius', () => {
    expect(whereabouts(null)).toBeNull()
    expect(whereabouts('gone')).toBeNull()
    expect(whereabouts('L', { kind: 'along' })).toBeNull()
    expect(whereabouts('A', { kind: 'bearing' })).toBeNull()
    expect(whereabouts('P', { radius_km: null })).toBeNull()
  })
})
