import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import type { Drawing } from '../core/drawing/claim-features.ts'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { dotOf, overlap } from '../core/drawing/label-placement.ts'
import { namesOf } from './labels.ts'

const place = (key: string, lng: number): Feature => ({
  type: 'Feature',
  properties: { key, role: 'place', use: 'place', name: key, tier: 'starting' },
  geometry: { type: 'Point', coordinates: [lng, 34.5] },
})
const drawing = (...features: Feature[]): Drawing => ({
  features: { type: 'FeatureCollection', features },
  claims: new Map(),
  named: [],
})
const nowhere = { land: null, rivers: null, labels: null }

test('a name is set on no place, not even on one that is named after it', () => {
  const sheet = viewportOf([37.6, 33.1, 41.4, 35.9], 364, 202)
  for (let apart = 0.2; apart < 1.6; apart += 0.1) {
    const drawings = new Map([
      ['places', drawing(place('Humaymah', 38.5), place('Palmyra', 38.5 + apart))],
    ])
    const names = namesOf(drawings, nowhere, sheet, 'en')
    for (const { key, box } of names)
      for (const other of names)
        for (const dot of dotOf(other))
          expect(overlap(box, dot), `${key} on ${other.key}, ${apart}`).toBe(false)
  }
})
