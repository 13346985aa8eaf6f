// The evidence keeps its promises.
import { readFileSync } from 'node:fs'
import shapesText from '$derived/shapes.json?raw'
import { expect, test } from 'vitest'
import type { Claim, Shapes } from './core/story/claim.ts'
import { stopsOf } from './core/analysis/stops.ts'
import { openEnded } from './core/time/when.ts'
import { story } from './data.ts'

const shapes = JSON.parse(shapesText) as Shapes
const at = (instant: string) => Date.parse(instant)
const claim = (id: string): Claim => {
  const found = story.claims.find((c) => c.id === id)
  if (!found) throw new Error(`There is no claim ${id}.`)
  return found
}
const starting = story.claims.filter((c) => c.tier === 'starting')
const other = story.claims.filter((c) => c.tier === 'other')

test('every statement is there: 80 of the starting articles, 118 of other reporting', () => {
  expect([starting.length, other.length]).toEqual([80, 118])
  expect(starting.every(({ id }) => /^C\d\d[ab]?$/.test(id))).toBe(true)
  expect(other.every(({ id }) => /^O-[\dA-Z]\d?[\dA-Z]?[a-f]?$/.test(id))).toBe(true)
  expect([story.sources.length, story.origins.length]).toEqual([85, 85])
  expect([story.disagreements.length, story.relations.length]).toEqual([23, 30])
  expect([story.places.length, story.roads.length, story.legs.length]).toEqual([63, 2, 9])
  expect([story.groups.length, story.uncited.length]).toEqual([6, 11])
})

test('the five starting articles are quoted word for word, 30 words at most', () => {
  expect(story.sources.filter((source) => source.tier === 'starting')).toHaveLength(5)
  for (const { id, quote } of starting)
    expect(quote?.text.split(/\s+/).length ?? Infinity, id).toBeLessThanOrEqual(30)
})

test('other reporting is paraphrased and graded', () => {
  for (const { id, paraphrase, grade } of other) {
    expect(paraphrase?.en, id).toBeTruthy()
    expect(grade, id).toMatch(/^[ABC]$/)
  }
})

test('every claim cites a source, and the origin it was had from', () => {
  const sources = new Set(story.sources.map(({ id }) => id))
  const origins = new Set(story.origins.map(({ id }) => id))
  for (const { id, cites } of story.claims) {
    expect(cites.length, id).toBeGreaterThan(0)
    expect(
      cites.every((c) => sources.has(c.source) && origins.has(c.origin)),
      id,
    ).toBe(true)
  }
})

test('the coalition’s date of the halt is the day of Damascus', () => {
  expect(claim('C30b').when).toMatchObject({
    earliest: at('2017-08-28T21:00Z'),
    latest: at('2017-08-29T21:00Z'),
    first: '2017-08-29',
    last: '2017-08-29',
    basis: 'stated',
  })
})

test('the crater has no time but that of its publication, and makes no stop', () => {
  const { when } = claim('C31')
  expect(when).toMatchObject({ earliest: null, first: null, basis: 'published', clock: null })
  expect(when && openEnded(when)).toBe(true)
  expect(when?.latest).toBe(at('2017-09-07T04:00Z'))
  const stops = stopsOf(story.claims, story.begins, story.ends)
  expect(stops.flatMap((stop) => stop.claims).map(({ id }) => id)).not.toContain('C31')
})

test('the one clock time is approximate by half an hour', () => {
  expect(claim('C70').when).toMatchObject({
    clock: at('2017-09-08T07:00Z'),
    earliest: at('2017-09-08T06:30Z'),
    latest: at('2017-09-08T07:30Z'),
  })
  expect(story.claims.filter((c) => c.when?.clock != null).map(({ id }) => id)).toEqual(['C70'])
})

test('a departure without a date begins with the day of the deal', () => {
  expect(claim('C02').when).toMatchObject({ earliest: null, floor: at('2017-08-27T21:00Z') })
})

test('four claims are undated, and none that happens is', () => {
  const undated = story.claims.filter((c) => c.when === null)
  expect(undated.map(({ id }) => id)).toEqual(['O-55c', 'O-80c', 'O-85b', 'O-85c'])
  expect(undated.map(({ kind }) => kind)).toEqual([
    'statement',
    'statement',
    'provenance',
    'provenance',
  ])
})

test('nothing of the starting articles names what only other reporting names', () => {
  const placesOfOthers = new Set(story.places.filter((p) => p.tier === 'other').map((p) => p.id))
  for (const named of ['humaymah', 'al_sukhnah', 't2_station'])
    expect(placesOfOthers.has(named), named).toBe(true)
  for (const { id, where, title, quote, note } of starting) {
    for (const place of [where.place, where.toward, where.shape])
      expect(place !== null && placesOfOthers.has(place), `${id} ${place}`).toBe(false)
    const words = [title.en, title.ar, quote?.text, where.stated, note?.en].join(' ')
    expect(words, id).not.toMatch(/Humaymah|Humeima|Sukhnah|Sukhna|\bT2\b|حميمة|السخنة/)
  }
  const tierOf = (id: string) => claim(id).tier
  for (const { id, tier, from, to } of story.legs)
    if (tier === 'starting')
      expect([tierOf(from), tierOf(to)], id).toEqual(['starting', 'starting'])
})

test('no report has a group arrive in al-Bukamal that no other excludes', () => {
  const there = story.claims.filter((c) => c.where.place === 'al_bukamal')
  expect(there.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual([
    'C18 destination',
    'C19 destination',
    'O-03c destination',
    'O-75c movement',
  ])
  const excluded = story.relations.filter((r) => r.type === 'excludes').map((r) => [r.a, r.b])
  expect(excluded).toContainEqual(['O-75b', 'O-75c'])
})

test('every shape that is named is there, and no other', () => {
  const named = [
    ...story.claims.flatMap(({ where }) => where.shape ?? []),
    ...[...story.places, ...story.roads, ...story.legs].map(({ shape }) => shape),
  ]
  expect(new Set(named)).toEqual(new Set(Object.keys(shapes)))
})

test('claims come in the order of time', () => {
  const floors = story.claims.map((c) => c.when?.floor ?? Infinity)
  expect(floors).toEqual(floors.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  expect([story.begins, story.ends]).toEqual([at('2017-08-26T21:00Z'), at('2017-09-14T21:00Z')])
})

test('what changed in each version of the data that is named stands in the changelog', () => {
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
  const ofData = /^## Data$([^]*?)^## /m.exec(changelog)?.[1] ?? ''
  const told = [...ofData.matchAll(/^### (\S+) — \d{4}-\d\d-\d\d$/gm)].map(([, version]) => version)
  const corrections = story.claims.flatMap((one) => one.corrections ?? [])
  const named = [story.dataVersion, ...corrections.map(({ version }) => version)]
  expect(told).toEqual(expect.arrayContaining(named))
  expect(told[0]).toBe(story.dataVersion)
})
