import { along, length, lineString } from '@turf/turf'
import { expect, test } from 'vitest'
import { kmAlongLine } from './distance-along-line.ts'
import { farthestKm } from './n-vector.ts'

const degree = farthestKm / 180
const road = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates })
/** East for a degree, then north for one. */
const bent = road([0, 0], [1, 0], [1, 1])

test('the way along a road is longer than the straight line where it bends, and the same either way', () => {
  expect(kmAlongLine(bent, [0, 0], [1, 1])).toBeCloseTo(2 * degree, 1)
  expect(kmAlongLine(bent, [1, 1], [0, 0])).toBeCloseTo(2 * degree, 1)
  expect(kmAlongLine(bent, [0.5, 0], [1, 0.25])).toBeCloseTo(0.75 * degree, 1)
  expect(kmAlongLine(bent, [0.5, 0], [0.5, 0])).toBe(0)
})

test('it runs between the points of the road that are nearest', () => {
  expect(kmAlongLine(bent, [0.5, 0.1], [1.1, 0.5])).toBeCloseTo(degree, 1)
  expect(kmAlongLine(bent, [-0.1, 0], [1, 1.1])).toBeCloseTo(2 * degree, 1)
})

test('a place over 15 km off has none', () => {
  expect(kmAlongLine(bent, [0.5, 0.134], [1, 1])).not.toBeNull()
  expect(kmAlongLine(bent, [0.5, 0.136], [1, 1])).toBeNull()
  expect(kmAlongLine(bent, [0, 0], [2, 2])).toBeNull()
  expect(kmAlongLine(road(), [0, 0], [0, 0])).toBeNull()
})

test('it crosses the antimeridian, and agrees with Turf on a real one', () => {
  expect(kmAlongLine(road([179, 0], [-179, 0]), [179.5, 0], [-179.5, 0])).toBeCloseTo(degree, 1)
  const line = lineString([
    [38.28, 34.56],
    [38.87, 34.88],
    [40.14, 35.34],
  ])
  const at = (km: number) => along(line, km).geometry.coordinates
  expect(kmAlongLine(line.geometry, at(20), at(length(line) - 30))).toBeCloseTo(
    length(line) - 50,
    0,
  )
})
