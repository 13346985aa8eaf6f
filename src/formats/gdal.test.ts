// @vitest-environment node
// What GDAL, the library under QGIS and most other tools, finds in our files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import shapesText from '$derived/shapes.json?raw'
import { parse } from 'csv-parse/sync'
import initGdalJs from 'gdal3.js/node.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import type { Download, Format } from '../core/citation/export-format.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { csvForPrograms } from './offered/csv.ts'
import { geojson } from './offered/geojson.ts'
import { kml } from './offered/kml.ts'

const undatedFirst = [...story.claims].sort(
  (a, b) => Number(a.when !== null) - Number(b.when !== null),
)
const download: Download = {
  about: {
    ...{ story: 'march', title: 'March', dataVersion: '1.0.0', dataDate: null, made: '2026-11-20' },
    link: 'https://example.org/?filter=kind:strike',
    choices: { tier: 'all', account: '', known: '', filter: 'kind:strike' },
    counts: { shown: story.claims.length, undated: 4, placeless: 0 },
    leftOut: {
      otherTier: 0,
      otherAccounts: 0,
      possiblyPublished: 0,
      publishedLater: 0,
      hiddenByFilter: 3,
    },
    // As long as what a file says of itself can become.
    said: Array.from({ length: 200 }, (_, i) => `A long sentence about choice ${i} of the reader.`),
  },
  claims: undatedFirst,
  shapes: JSON.parse(shapesText) as Shapes,
  story,
  sayWhen: () => 'at some time',
  sayDate: String,
}
const folder = mkdtempSync(join(tmpdir(), 'gdal-'))
let gdal: Awaited<ReturnType<typeof initGdalJs>>
beforeAll(async () => {
  gdal = await initGdalJs()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** A download as GDAL reads it, its fields as text, with the driver that it chose. */
async function read({ write, extension }: Format) {
  const path = join(folder, `file.${extension}`)
  writeFileSync(path, write(download))
  const { datasets, errors } = await gdal.open(path)
  expect(errors).toEqual([])
  const [dataset] = datasets
  if (!dataset) return expect.unreachable('no data set')
  const file = await gdal.ogr2ogr(
    dataset,
    ['-f', 'CSV', '-lco', 'GEOMETRY=AS_WKT'],
    `${extension}-out`,
  )
  const text = new TextDecoder().decode(await gdal.getFileBytes(file))
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[]
  return { driver: dataset.info.driverShortName, rows }
}

/** GDAL writes 2017/08/29 21:00:00+00. */
const instant = (text: string | undefined) =>
  text ? Date.parse(text.replace(' ', 'T').replaceAll('/', '-').replace(/\+00$/, 'Z')) : null
const of = (id: string | undefined) => story.claims.find((claim) => claim.id === id)

describe('GDAL', () => {
  test('opens GeoJSON as JSON-FG, however much stands before the first time, and finds every time', async () => {
    const { driver, rows } = await read(geojson)
    expect(driver).toBe('JSONFG')
    expect(rows).toHaveLength(story.claims.length)
    for (const row of rows) {
      const when = of(row['id'])?.when
      expect([instant(row['begin']), instant(row['end'])]).toEqual([
        when?.earliest ?? null,
        when?.latest ?? null,
      ])
      const last = when?.latest == null ? null : when.latest - 1
      expect(instant(row['time_start'] ?? row['time'])).toBe(when?.earliest ?? null)
      expect(instant(row['time_end'])).toBe(last)
    }
  }, 60_000)

  test('opens a file of one claim, however long its outline', async () => {
    const length = (one: Claim) => JSON.stringify(download.shapes[one.where.shape ?? '']).length
    const [longest] = story.claims
      .filter(({ where }) => where.shape !== null)
      .sort((a, b) => length(b) - length(a))
    const claims = longest ? [longest] : []
    const { driver, rows } = await read({
      ...geojson,
      write: () => geojson.write({ ...download, claims }),
    })
    expect([driver, rows.length]).toEqual(['JSONFG', 1])
  }, 60_000)

  test('keeps beside every claim which data it is of, under which licence and by which filter', async () => {
    const { rows } = await read(geojson)
    const counts = `${story.claims.length} of ${story.claims.length + 3}`
    for (const row of rows)
      expect(row).toMatchObject({
        data_set: `march 1.0.0, CC BY 4.0, ${counts}`,
        view: 'https://example.org/?filter=kind:strike',
      })
  }, 60_000)

  test('finds every placemark of KML, also without a place, and its time in the words', async () => {
    const { driver, rows } = await read(kml)
    expect(driver).toBe('KML')
    expect(rows).toHaveLength(story.claims.length)
    for (const row of rows) {
      const when = of(row['Name']?.split(' ')[0])?.when
      if (when?.latest == null) continue
      expect(row['Description']).toContain(new Date(when.latest).toISOString().slice(0, 16))
      expect(row['Description']).toContain('CC BY 4.0')
    }
  }, 60_000)

  test('finds every row of CSV under its first column’s plain name, Arabic as it was written', async () => {
    const { rows } = await read(csvForPrograms)
    expect(rows.map((row) => row['claim'])).toEqual(undatedFirst.map(({ id }) => id))
    for (const row of rows) expect(row['title_ar']).toBe(of(row['claim'])?.title.ar ?? '')
  }, 60_000)
})
