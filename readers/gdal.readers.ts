import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folder, run, story } from './exports.ts'

/** A file as ogr2ogr writes it in CSV, its fields as text. */
function rows(file: string, env: Record<string, string> = {}): Record<string, string>[] {
  const text = run('ogr2ogr', ['-f', 'CSV', '/vsistdout/', file], env)
  return parse(text, { columns: true, bom: true }) as Record<string, string>[]
}
const summary = (file: string) => run('ogrinfo', ['-ro', '-so', '-al', file])
const of = (id: string | undefined) => story.claims.find((claim) => claim.id === id)

test('GeoJSON has every claim, and times that a GIS plays', () => {
  const said = summary('en.geojson')
  for (const field of ['begin: DateTime', 'end: DateTime', 'first_day: Date', 'last_day: Date'])
    expect(said).toContain(field)
  expect(said).toContain(`Feature Count: ${story.claims.length}`)
})

test('GeoJSON written anew still says licence, data and view of every claim', () => {
  run('ogr2ogr', ['-f', 'GeoJSON', 'anew.geojson', 'en.geojson'])
  const text = readFileSync(join(folder, 'anew.geojson'), 'utf8')
  const { features } = JSON.parse(text) as { features: { properties: Record<string, string> }[] }
  expect(features).toHaveLength(story.claims.length)
  for (const { properties } of features) {
    expect(properties['data_set']).toContain('CC BY 4.0')
    expect(properties['view']).toContain('https://example.org/convoy/')
  }
})

test.each([
  ['LIBKML', {}],
  ['the plain driver', { GDAL_SKIP: 'LIBKML' }],
])('KML by %s has every claim, with or without a place', (_, env) => {
  const all = rows('en.kml', env)
  expect(all).toHaveLength(story.claims.length)
  for (const row of all) {
    const description = row['description'] ?? row['Description'] ?? ''
    const latest = of(row['Name']?.split(' ')[0])?.when?.latest
    if (latest) expect(description).toContain(new Date(latest).toISOString().slice(0, 16))
  }
})

test.each(['en.csv', 'ar.csv', 'ar.programs.csv', 'ar.tsv'])(
  '%s has every claim, in Arabic too',
  (file) => {
    const all = rows(file)
    expect(all.map((row) => row['claim'])).toEqual(story.claims.map(({ id }) => id))
    for (const row of all)
      expect(row['paraphrase_ar']).toContain(of(row['claim'])?.paraphrase?.ar ?? '')
  },
)
