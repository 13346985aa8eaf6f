import { expect, test } from 'vitest'
import type { Shapes } from '../story/claim.ts'
import { at, claim } from '../../testing/invented-story.ts'
import { farthestKm } from '../geo/n-vector.ts'
import type { Road } from '../story/story.ts'
import { roadDistances } from './road-distance.ts'

const degree = farthestKm / 180
const road = (shape: string): Road => ({
  id: shape,
  layer: 'roads',
  tier: 'starting',
  name: { en: shape },
  note: { en: 'Invented.' },
  shape,
})
const shapes: Shapes = {
  P: { type: 'Point', coordinates: [0, 0] },
  Q: { type: 'Point', coordinates: [1, 1] },
  area: { type: 'Polygon', coordinates: [] },
  bent: {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  },
  elsewhere: {
    type: 'LineString',
    coordinates: [
      [5, 5],
      [6, 6],
    ],
  },
}
const roads = [road('elsewhere'), road('bent'), road('missing')]
const [p, q] = [claim('A', null), claim('B', null, { where: at('Q') })]
const wide = (radius_km: number) => claim('B', null, { where: { ...at('Q'), radius_km } })

test('the way along a road is longer and shorter by the radii of both places', () => {
  const [way, ...more] = roadDistances(p, q, roads, shapes)
  expect(more).toEqual([])
  expect(way?.road.id).toBe('bent')
  expect(way?.km[0]).toBeCloseTo(2 * degree - 10, 0)
  expect(way?.km[1]).toBeCloseTo(2 * degree + 10, 0)
})

test('between two points of the map it is one number, and never below 0', () => {
  const [way] = roadDistances([0, 0], [1, 0.5], roads, shapes)
  expect(way?.km[0]).toBeCloseTo(1.5 * degree, 0)
  expect(way?.km[1]).toBe(way?.km[0])
  expect(roadDistances(p, [0, 0], roads, shapes)[0]?.km).toEqual([0, 5])
})

test('what is no point, too vague or off the road has none', () => {
  const area = claim('B', null, { where: { ...at('area'), kind: 'area', radius_km: null } })
  expect(roadDistances(p, area, roads, shapes)).toEqual([])
  expect(roadDistances(p, claim('B', null, { where: at(null) }), roads, shapes)).toEqual([])
  expect(roadDistances(p, wide(15), roads, shapes)).toHaveLength(1)
  expect(roadDistances(p, wide(16), roads, shapes)).toEqual([])
  expect(roadDistances(p, [3, 3], roads, shapes)).toEqual([])
})
