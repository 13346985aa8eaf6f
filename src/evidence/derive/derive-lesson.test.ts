import type { Geometry } from 'geojson'
import { expect, test } from 'vitest'
import { files } from '../../testing/damaged-files.ts'
import { boxOf } from './extent.ts'
import { read } from './read.ts'

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const cut = (...rings: number[][][]): Geometry => ({
  type: 'MultiPolygon',
  coordinates: rings.map((one) => [one]),
})

test('where a scene looks is the box around its outline', () => {
  const slanting = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 2],
        [5, 0],
        [3, 9],
        [1, 2],
      ],
    ],
  } as Geometry
  expect(boxOf(slanting)).toEqual([1, 0, 5, 9])
})

test('one that is cut at the antimeridian looks across it, whichever part comes first', () => {
  const [west, east] = [ring(177, -19, 180, -16), ring(-180, -18, -178, -15)]
  expect(boxOf(cut(west, east))).toEqual([177, -19, -178, -15])
  expect(boxOf(cut(east, west))).toEqual([177, -19, -178, -15])
})

test('two boxes apart, three, and a point are nowhere to look', () => {
  const [a, b, c] = [ring(1, 1, 2, 2), ring(5, 1, 6, 2), ring(177, 1, 180, 2)]
  expect([cut(a, b), cut(a, c), cut(a, b, c), cut()].map(boxOf)).toEqual([null, null, null, null])
  expect(boxOf({ type: 'Point', coordinates: [1, 1] })).toBeNull()
  expect(boxOf(null)).toBeNull()
})

test('the scenes of a lesson come in the order of their file', () => {
  const { lesson } = read(files)
  const ids = [...(files['scenes.geojson'] ?? '').matchAll(/"type": "Feature",\s+"id": "([^"]+)"/g)]
  expect(lesson?.scenes.map(({ id }) => id)).toEqual(ids.map(([, id]) => id))
  expect(lesson?.scenes[0]).toMatchObject({ id: 'deal', look: [35.6, 32.9, 41.6, 36], task: null })
})
