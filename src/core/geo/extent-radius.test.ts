import { distance } from '@turf/turf'
import { expect, test } from 'vitest'
import { spreadOf } from './extent-radius.ts'

test('the spread of a shape is half the way across it', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ],
    ],
  }
  expect(spreadOf(square)).toBeCloseTo(distance([-1, -1], [1, 1]) / 2, 6)
  expect(spreadOf({ type: 'Point', coordinates: [38, 34] })).toBe(0)
})
