import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { FeatureCollection, Point } from 'geojson'
import { expect, test } from 'vitest'

const geojson = new URL('../geojson/', import.meta.url)
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, geojson), 'utf8')) as FeatureCollection

test('the ground is what its sources give', () => {
  const script = new URL('./basemap.mjs', import.meta.url).pathname
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow()
})

/** Cities of the story that any atlas of the region shows. */
const shown = ['deir_ez_zor_city', 'homs']

test('the ground names no place of the story, so that a filter can hide it', () => {
  const towns = read('basemap/labels.geojson').features.filter((f) => f.properties?.kind === 'town')
  const story = readdirSync(geojson)
    .filter((name) => name.endsWith('.geojson'))
    .flatMap((name) => read(name).features)
    .filter((f) => f.properties?.name && !shown.includes(f.properties.id))
  const near = story.flatMap(({ geometry, properties }) =>
    geometry?.type !== 'Point'
      ? []
      : towns
          .filter((town) => {
            const [x = 0, y = 0] = (town.geometry as Point).coordinates
            const [a = 0, b = 0] = geometry.coordinates
            return Math.hypot((x - a) * 91, (y - b) * 111) < 3
          })
          .map((town) => `${town.properties?.name_en} is ${properties?.id}`),
  )
  expect(story.length).toBeGreaterThan(10)
  expect(near).toEqual([])
})

const storyNames =
  /qara$|arsal|palmyra|tadmur|kamal|sukhna|mayadin|huma[iy]m|shul|^t[23]|kaba|nabk|qaryatayn|قارة|عرسال|تدمر|كمال|السخنة|الميادين|حميمة|الشولا|كباجب|النبك|القريتين/i

test('nor under another spelling, in either script; and both names are there, plainly spelt', () => {
  for (const { properties } of read('basemap/labels.geojson').features) {
    expect(properties?.name_en).toMatch(/^[A-Z][A-Za-z() -]+$|^al-[A-Z][a-z]+$/)
    expect(properties?.name_ar).toMatch(/^[\u0621-\u064a() ]+$/)
    expect(properties?.name_en).not.toMatch(storyNames)
    expect(properties?.name_ar).not.toMatch(storyNames)
  }
})
