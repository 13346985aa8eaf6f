import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { roundCamera } from '../geo/camera.ts'
import { kinds } from '../story/claim.ts'
import { emptyFilter } from '../filter/filter.ts'
import { writeInstant } from '../time/instant.ts'
import { tierChoices } from '../analysis/choices.ts'
import { languages } from '../text/text.ts'
import { defaultView, panels, queryOf, readView, themes, writeView, type View } from './view.ts'

const anyId = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/)
const anyInstant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) })
const anyPoint = fc
  .tuple(
    fc.integer({ min: -1_800_000, max: 1_800_000 }),
    fc.integer({ min: -900_000, max: 900_000 }),
  )
  .map((parts) => parts.map((part) => part / 10_000 + 0))
const anyView: fc.Arbitrary<View> = fc.record({
  t: fc.option(anyInstant),
  sel: fc.option(anyId),
  tier: fc.constantFrom(...tierChoices),
  all: fc.boolean(),
  known: fc.oneof(anyInstant, fc.constantFrom(null, 'now' as const)),
  account: fc.uniqueArray(anyId, { maxLength: 2 }),
  filter: fc
    .record({
      kinds: fc.subarray([...kinds]).map((some) => some.sort()),
      text: fc.string(),
    })
    .map((some) => ({ ...emptyFilter, ...some })),
  panel: fc.option(fc.constantFrom(...panels)),
  scene: fc.option(anyId),
  reach: fc.option(anyId),
  top: fc.option(fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10)),
  measure: fc.array(fc.oneof(anyId, anyPoint), { maxLength: 2 }),
  hide: fc.uniqueArray(anyId, { maxLength: 5 }).map((layers) => layers.sort()),
  lang: fc.constantFrom(...languages),
  theme: fc.option(fc.constantFrom(...themes)),
  c: fc.option(
    fc
      .record({
        lng: fc.double({ min: -180, max: 180, noNaN: true }),
        lat: fc.double({ min: -85, max: 85, noNaN: true }),
        zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      })
      .map(roundCamera)
      .map(({ lng, lat, zoom }) => ({ lng: lng + 0, lat: lat + 0, zoom: zoom + 0 })),
  ),
  data: fc.option(fc.constantFrom('1.0.0', '2.13.0')),
})
const read = (query: string) => readView(new URLSearchParams(query))

test('a view that is written is read back as it was', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const address = queryOf(writeView(view))
      expect(read(address)).toEqual({ view, refused: [] })
    }),
    { numRuns: 1000 },
  )
})

test('only what differs from the defaults is written', () => {
  expect(queryOf(writeView(defaultView))).toBe('')
  fc.assert(
    fc.property(anyView, (view) => {
      const names = Object.keys(view) as (keyof View)[]
      const differ = names.filter(
        (name) => JSON.stringify(view[name]) !== JSON.stringify(defaultView[name]),
      )
      expect([...writeView(view).keys()]).toEqual(differ)
    }),
  )
})

test('an address is as short and plain as it can be', () => {
  const view: View = {
    ...defaultView,
    t: Date.parse('2017-09-01T20:00:00Z'),
    hide: ['legs', 'roads'],
    c: { lng: 38.28, lat: 34.5561, zoom: 6.5 },
  }
  expect(queryOf(writeView(view))).toBe('t=2017-09-01T20:00Z&hide=legs,roads&c=38.28,34.5561,6.5')
})

test('an instant is written to the second or millisecond only where it has any', () => {
  expect(writeInstant(Date.UTC(2017, 8, 1, 20))).toBe('2017-09-01T20:00Z')
  expect(writeInstant(Date.UTC(2017, 8, 1, 20, 0, 5))).toBe('2017-09-01T20:00:05Z')
  expect(writeInstant(Date.UTC(2017, 8, 1, 20, 0, 0, 7))).toBe('2017-09-01T20:00:00.007Z')
})

describe('words that are not of the table', () => {
  test('are ignored', () => {
    expect(read('utm_source=x&tier=other')).toEqual({
      view: { ...defaultView, tier: 'other' },
      refused: [],
    })
  })

  test('are kept beside, and words back at their defaults are taken out', () => {
    const beside = new URLSearchParams('from=lesson&tier=other')
    expect(queryOf(writeView({ ...defaultView, lang: 'ar' }, beside))).toBe('from=lesson&lang=ar')
    expect(queryOf(beside)).toBe('from=lesson&tier=other')
  })
})

describe('an instant', () => {
  test.each([
    '2017-09-01T20:00Z',
    '2017-09-01T20:00:00Z',
    '2017-09-01T20:00:00.000Z',
    '2017-09-01T23:00+03:00',
    '2017-09-01T23:00%2B03:00',
    '2017-09-01T23:00 03:00',
    '2017-09-01T23:00+0300',
    '2017-09-01T16:00-04:00',
  ])('is read from %s', (text) => {
    expect(read(`t=${text}`)).toEqual({
      view: { ...defaultView, t: Date.UTC(2017, 8, 1, 20) },
      refused: [],
    })
  })
})

describe('nonsense is refused, told, and changes nothing', () => {
  test.each([
    't=yesterday',
    't=2017-09-01',
    't=2017-09-01T20:00',
    't=2017-13-01T20:00Z',
    't=2017-02-31T20:00Z',
    't=2017-09-01T25:00Z',
    'sel=a b',
    'sel=<script>',
    'tier=best',
    'hide=!',
    'hide=legs,!',
    'lang=fr',
    'theme=blue',
    'c=1,2',
    'c=1,2,3,4',
    'c=,,',
    'c=a,b,c',
    'c=200,0,5',
    'c=0,89,5',
    'c=0,0,30',
  ])('%s', (word) => {
    expect(read(word)).toEqual({ view: defaultView, refused: [word] })
  })
})

test('a word without a value says nothing', () => {
  expect(read('t=&sel=&hide=')).toEqual({ view: defaultView, refused: [] })
})

test('hidden layers are read sorted and each once', () => {
  expect(read('hide=roads,legs,roads').view.hide).toEqual(['legs', 'roads'])
})

test('everything that can be selected or hidden can be written in an address', () => {
  const { claims, sources, groups, disagreements, places, roads, legs } = story
  const ids = [...claims, ...sources, ...groups, ...disagreements].map(({ id }) => id)
  const hide = [
    ...new Set([...claims, ...places, ...roads, ...legs].map((one) => one.layer)),
  ].sort()
  for (const sel of ids)
    expect(read(queryOf(writeView({ ...defaultView, sel }))).view.sel).toBe(sel)
  expect(read(queryOf(writeView({ ...defaultView, hide }))).view.hide).toEqual(hide)
})
