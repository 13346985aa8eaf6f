import { expect, test } from 'vitest'
import { farthestKm } from './n-vector.ts'
import { sizeOf } from './region-size.ts'
import { boxOf } from './geometry.ts'

const degree = farthestKm / 180

test('a region is measured in km² and at its widest', () => {
  const { km2, across, up } = sizeOf(boxOf([10, -1, 12, 1]))
  expect(across).toBeCloseTo(2 * degree, 3)
  expect(up).toBeCloseTo(2 * degree, 3)
  expect(km2 / (across * up)).toBeCloseTo(1, 2)
})

test('away from the equator it is narrower, the same north and south', () => {
  const north = sizeOf(boxOf([10, 60, 12, 61]))
  expect(north.across).toBeCloseTo(degree, 3)
  expect(sizeOf(boxOf([10, -61, 12, -60])).across).toBeCloseTo(north.across, 6)
})

test('it may run on across the antimeridian', () => {
  expect(sizeOf(boxOf([179, 0, 182, 1])).across).toBeCloseTo(3 * degree, 3)
})
