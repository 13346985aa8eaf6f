// A tiny invented story in another hemisphere: nothing about the real one is in the program.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stopsOf } from '../core/analysis/stops.ts'
import { stateAt } from '../core/time/when.ts'
import { filesIn } from './parse/read-folder.ts'
import { read } from './derive/read.ts'

const folder = fileURLToPath(new URL('../../e2e/ship', import.meta.url))
const { story, shapes, lesson, problems } = read(filesIn(folder))
const at = (instant: string) => Date.parse(instant)
const claim = (id: string) => story.claims.find((c) => c.id === id)
const states = (id: string, instants: string[]) =>
  instants.map((instant) => stateAt(claim(id)?.when ?? null, at(instant)))

test('it reads without problems', () => {
  expect(problems).toEqual([])
  expect(story.claims.map((c) => c.id)).toEqual([
    'S6',
    'S1',
    'S2',
    'S3',
    'S4',
    'S5',
    'S8',
    'S9',
    'S7',
  ])
})

test('its days are those of Fiji, with the end of daylight saving time among them', () => {
  expect(story.begins).toBe(at('2019-01-09T11:00Z'))
  expect(story.ends).toBe(at('2019-01-19T12:00Z'))
  expect(claim('S1')?.when).toMatchObject({
    earliest: at('2019-01-10T11:00Z'),
    latest: at('2019-01-11T11:00Z'),
    begunBy: null,
    endsFrom: null,
    clock: null,
  })
  expect(claim('S3')?.when).toMatchObject({
    earliest: at('2019-01-11T11:00Z'),
    begunBy: at('2019-01-12T11:00Z'),
    endsFrom: at('2019-01-13T12:00Z'),
    latest: at('2019-01-14T12:00Z'),
    first: '2019-01-12',
    last: '2019-01-14',
  })
})

test('a clock time is an instant, its day is that of the place', () => {
  expect(claim('S4')?.when).toMatchObject({
    clock: at('2019-01-13T20:00Z'),
    earliest: at('2019-01-13T19:30Z'),
    latest: at('2019-01-13T20:30Z'),
    first: '2019-01-14',
    last: '2019-01-14',
    margin: 30 * 60_000,
  })
})

test('what only the publication bounds begins after what it follows and is never past', () => {
  expect(claim('S5')?.when).toMatchObject({
    earliest: null,
    latest: at('2019-01-19T12:00Z'),
    floor: at('2019-01-13T19:30Z'),
    first: null,
    last: '2019-01-18',
  })
  expect(states('S5', ['2019-01-13T19:00Z', '2019-01-13T20:00Z', '2019-02-01T00:00Z'])).toEqual([
    'not-yet',
    'possible',
    'possible',
  ])
})

test('what lasted may have begun, is under way, may be over, is over', () => {
  const instants = [
    '2019-01-11T11:00Z',
    '2019-01-11T11:01Z',
    '2019-01-12T11:00Z',
    '2019-01-13T12:00Z',
  ]
  expect(states('S3', [...instants, '2019-01-14T12:00Z'])).toEqual([
    'not-yet',
    'may-have-begun',
    'under-way',
    'may-be-over',
    'over',
  ])
  expect(states('S7', ['2019-01-15T00:00Z'])).toEqual(['undated'])
})

test('the clock stops where a report with a time of its own is settled', () => {
  const stops = stopsOf(story.claims, story.begins, story.ends)
  expect(stops.map(({ at: instant, claims }) => [instant, claims.map((c) => c.id)])).toEqual([
    [at('2019-01-11T11:00Z'), ['S1', 'S2']],
    [at('2019-01-12T11:00Z'), ['S3']],
    [at('2019-01-13T20:30Z'), ['S4']],
    [at('2019-01-14T12:00Z'), ['S3']],
    [at('2019-01-15T18:15Z'), ['S8']],
    [at('2019-01-16T04:45Z'), ['S9']],
  ])
})

test('each shape is there once: places by their id, a bearing by its claim', () => {
  expect(Object.keys(shapes).sort()).toEqual(['S5', 'TAVEUNI', 'V1', 'lakeba', 'suva'])
  expect(claim('S1')?.where).toMatchObject({ kind: 'circle', shape: 'suva', radius_km: 5 })
  expect(claim('S3')?.where).toMatchObject({ kind: 'area', shape: 'TAVEUNI' })
  expect(claim('S4')?.where).toMatchObject({ kind: 'unknown', shape: null })
  expect(claim('S5')?.where).toMatchObject({ kind: 'bearing', shape: 'S5', toward: 'lakeba' })
  expect(shapes.TAVEUNI?.type).toBe('MultiPolygon')
})

test('publications are intervals, and an address may be for print only', () => {
  const [herald, gazette] = story.sources
  expect(herald?.published).toEqual({
    earliest: at('2019-01-15T12:00Z'),
    latest: at('2019-01-16T12:00Z'),
    edtf: '2019-01-16',
  })
  expect(gazette?.published).toMatchObject({
    earliest: at('2019-01-16T10:00Z'),
    latest: at('2019-01-19T12:00Z'),
  })
  expect([herald?.printOnly, gazette?.printOnly]).toEqual([false, true])
})

test('a correction goes with its claim, and no other claim has one', () => {
  expect(story.dataVersion).toBe('1.1.0')
  expect(story.claims.filter((c) => 'corrections' in c).map((c) => c.id)).toEqual(['S3'])
  expect(claim('S3')?.corrections).toEqual([
    expect.objectContaining({ date: '2019-03-01', version: '1.1.0' }),
  ])
})

test('its lesson has two scenes, and one of them looks across the antimeridian', () => {
  expect(lesson?.scenes.map(({ id, look }) => [id, look])).toEqual([
    ['leaving', [177.5, -18.9, 179.5, -17.3]],
    ['lying-off', [178.9, -17.6, -179.1, -16]],
  ])
})
