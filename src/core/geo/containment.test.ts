import type { Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { holds, km2Of } from './containment.ts'
import { boxOf } from './geometry.ts'
import { bufferedRegion, type Whereabouts } from './geodesic-distance.ts'

const room = (...args: Parameters<typeof bufferedRegion>): Whereabouts => {
  const found = bufferedRegion(...args)
  if (!found) throw new Error('no room')
  return found
}
const box = (west: number, south: number, east: number, north: number) =>
  room(boxOf([west, south, east, north]))
const disc = (lng: number, lat: number, radius: number) =>
  room({ type: 'Point', coordinates: [lng, lat] }, radius)

test('an area holds a circle that lies in it, and no circle holds the area', () => {
  expect(holds(box(39, 34, 41, 36), disc(40, 35, 10))).toBe(true)
  expect(holds(disc(40, 35, 10), box(39, 34, 41, 36))).toBe(false)
})

test('an area holds no circle of which a good part lies outside', () => {
  expect(holds(box(39, 34, 41, 36), disc(41, 35, 10))).toBe(false)
  expect(holds(box(39, 34, 41, 36), disc(44, 35, 10))).toBe(false)
})

test('what leaves the other by a sliver is held all the same', () => {
  expect(holds(box(39, 34, 41, 36), box(39.5, 34.5, 41.01, 35.5))).toBe(false)
  expect(holds(disc(40, 35, 50), disc(40.32, 35, 21.5))).toBe(true)
})

test('neither of two places of one size holds the other', () => {
  expect(holds(disc(40, 35, 10), disc(40, 35, 10))).toBe(false)
})

test('a place on either side of the antimeridian is one', () => {
  const waters: Polygon[] = [boxOf([179, -18, 180, -16]), boxOf([-180, -18, -179, -16])]
  const both = room({
    type: 'MultiPolygon',
    coordinates: waters.map(({ coordinates }) => coordinates),
  })
  expect(holds(both, disc(180, -17, 20))).toBe(true)
  expect(holds(both, disc(-179.7, -17, 20))).toBe(true)
  expect(holds(both, disc(-178, -17, 20))).toBe(false)
})

test('a circle of ten kilometres has some 314 square kilometres', () => {
  expect(km2Of(disc(40, 35, 10))).toBeCloseTo(314.16, 1)
})
