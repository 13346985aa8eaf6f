import type { FeatureCollection, Point } from 'geojson'
import { expect, test } from 'vitest'
import { landmarksOf, fromNearestLandmark } from './nearest-landmark.ts'
import type { Place } from '../story/story.ts'

const town = (name_en: string, name_ar: string, at: number[], kind = 'town') => ({
  type: 'Feature' as const,
  properties: { kind, name_en, name_ar },
  geometry: { type: 'Point' as const, coordinates: at },
})
const labels: FeatureCollection<Point> = {
  type: 'FeatureCollection',
  features: [
    town('Palmyra', 'تدمر', [38.28, 34.56]),
    town('Homs', 'حمص', [36.72, 34.73]),
    town('Syria', 'سوريا', [38.5, 35], 'country'),
  ],
}
const place = (name: string, shape: string, use: Place['use'] = 'place'): Place => ({
  id: name,
  layer: 'places',
  kind: 'village',
  tier: 'other',
  name: { en: `${name} (village)` },
  use,
  shape,
  radius_km: null,
})
const shapes = {
  well: { type: 'Point' as const, coordinates: [39, 34] },
  palmyra: { type: 'Point' as const, coordinates: [38.27, 34.55] },
  area: { type: 'Polygon' as const, coordinates: [] },
}

test('landmarks are the towns of the ground and the points of the story, each name once', () => {
  const places = [place('Well', 'well'), place('Palmyra', 'palmyra'), place('Desert', 'area')]
  const all = landmarksOf(labels, places, shapes, 'en')
  expect(all.map(({ name }) => name)).toEqual(['Homs', 'Palmyra', 'Well'])
  expect(all[1]?.at, 'the story’s own').toEqual([38.27, 34.55])
  expect(landmarksOf(labels, [], shapes, 'ar').map(({ name }) => name)).toEqual(['تدمر', 'حمص'])
  expect(landmarksOf(null, [], shapes, 'en')).toEqual([])
})

test('a position is told from the nearest of them, with distance and direction', () => {
  const all = landmarksOf(labels, [], {}, 'en')
  expect(fromNearestLandmark([38.28, 34.29], all)).toEqual({ name: 'Palmyra', km: 30, sector: 8 })
  expect(fromNearestLandmark([36.4, 34.73], all)).toEqual({ name: 'Homs', km: 29, sector: 12 })
  expect(fromNearestLandmark([38.285, 34.565], all)).toMatchObject({ name: 'Palmyra', km: 0 })
  expect(fromNearestLandmark([38, 34], [])).toBeNull()
})
