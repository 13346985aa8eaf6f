import { check } from '@placemarkio/check-geojson'
import shapesText from '$derived/shapes.json?raw'
import type { FeatureCollection, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import type { Shapes } from '../core/story/claim.ts'
import { about, downloadOf } from '../testing/invented-download.ts'
import { claim, clock } from '../testing/invented-story.ts'
import { geojson } from './offered/geojson.ts'

const shapes = JSON.parse(shapesText) as Shapes

describe('GeoJSON of the story', () => {
  const text = geojson.write({ ...downloadOf(story.claims, { shapes, story }) })
  const collection = JSON.parse(text) as FeatureCollection & { about: Record<string, unknown> }

  test('is RFC 7946, and says what it is, with the choices and what they left out', () => {
    expect(() => check(text)).not.toThrow()
    expect(collection.about).toMatchObject({ ...about, licence: { name: 'CC BY 4.0' } })
  })

  test('keeps what has no place, and draws no circle as a point', () => {
    const geometries = collection.features.map(({ geometry }) => geometry as unknown)
    expect(geometries.filter((one) => one === null).length).toBeGreaterThan(0)
    const types = new Set(collection.features.map(({ geometry }) => geometry?.type))
    expect(types.has('Point')).toBe(false)
    for (const { geometry } of collection.features)
      if (geometry?.type === 'Polygon')
        expect(areaOf(geometry.coordinates[0] ?? [])).toBeGreaterThan(0)
  })

  test('gives the outer bounds as JSON-FG does, both ends included, open where they are open', () => {
    const times = collection.features.map((one) => (one as { time?: unknown }).time)
    expect(times).toContain(null)
    expect(times).toContainEqual({ interval: ['..', '2017-08-30T20:59:59.999Z'] })
    expect(times).toContainEqual({ interval: ['2017-09-08T06:30:00Z', '2017-09-08T07:29:59.999Z'] })
    const at = Date.parse('2017-09-08T07:00Z')
    const exact = geojson.write(downloadOf([claim('A', clock(at))]))
    expect(exact).toContain('"time":{"timestamp":"2017-09-08T07:00:00Z"}')
  })

  test('says before anything else that it is JSON-FG: a reader looks at the first bytes only', () => {
    expect(text.indexOf('json-fg-1/1.0/conf/core')).toBeLessThan(100)
    for (const feature of collection.features) expect(feature).toHaveProperty('place', null)
  })

  test('begins with the reports that have a place, each part in its order', () => {
    const placed = collection.features.map(({ geometry }) => (geometry as unknown) !== null)
    expect(placed.indexOf(false)).toBe(placed.lastIndexOf(true) + 1)
  })

  test('says of every claim which data it is of, for what stands beside them is lost on the way', () => {
    for (const { properties } of collection.features)
      expect(properties).toMatchObject({
        data_set: 'invented 0, CC BY 4.0, 1 of 4',
        view: 'https://example.org/?t=1',
      })
  })
})

/** Twice the area inside a ring: positive where it runs counterclockwise. */
const areaOf = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
