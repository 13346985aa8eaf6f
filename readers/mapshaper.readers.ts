import { readdirSync, readFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run, story } from './exports.ts'

test('mapshaper reads GeoJSON and writes again every report that has a place', () => {
  mkdirSync(join(folder, 'mapshaper'))
  run(process.env['MAPSHAPER'] ?? 'mapshaper', ['en.geojson', '-o', 'mapshaper/', 'format=geojson'])
  const features = readdirSync(join(folder, 'mapshaper')).flatMap((name) => {
    const text = readFileSync(join(folder, 'mapshaper', name), 'utf8')
    return (JSON.parse(text) as { features: { properties: { id: string; data_set: string } }[] })
      .features
  })
  const placed = story.claims.filter(({ where }) => where.shape !== null).map(({ id }) => id)
  expect(features.map(({ properties }) => properties.id).sort()).toEqual(placed.sort())
  for (const { properties } of features) expect(properties.data_set).toContain('CC BY 4.0')
})
