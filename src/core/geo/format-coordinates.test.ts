import { expect, test } from 'vitest'
import { formatPosition } from './format-coordinates.ts'

test('coordinates are said with their hemispheres, never with a sign', () => {
  expect(formatPosition(38.28, 34.56, 6)).toBe('34.56° N, 38.28° E')
  expect(formatPosition(-38.28, -34.56, 6)).toBe('34.56° S, 38.28° W')
})

test('coordinates are as fine as the map shows them, and no finer', () => {
  const digits = [0, 3, 6, 9, 12, 22].map(
    (zoom) => formatPosition(38.123456, 34.123456, zoom).split('°')[0]?.split('.')[1]?.length,
  )
  expect(digits).toEqual([1, 1, 2, 3, 5, 5])
})
