import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { claim, endOf, startOf } from '../../testing/invented-story.ts'
import { claimsInForce } from './choices.ts'
import {
  byId,
  knowledgeAt,
  knownBy,
  publications,
  publishedBy,
  type Publication,
} from './publication.ts'
import type { Bounds, Source } from '../story/story.ts'

const source = (id: string, earliest: number | null, latest: number | null): Source => ({
  id,
  type: 'webpage',
  title: null,
  outlet: 'The Invented',
  outletName: { en: 'The Invented' },
  url: 'https://example.org/',
  printOnly: false,
  tier: 'other',
  grade: null,
  published: { edtf: '', earliest, latest },
  agency: null,
  mirrorOf: null,
  alignment: { en: 'Invented.' },
  note: null,
})
const undated: Source = { ...source('undated', null, null), published: null }
const citing = (...ids: string[]) =>
  claim('A', null, { cites: ids.map((id) => ({ source: id, origin: 'o' })) })

const [first, end] = [startOf(2), endOf(3)]
const closed = source('closed', first, end)
const open = source('open', first, null)

describe('a source that came out on one of two days', () => {
  test.each<[string, number, Publication]>([
    ['is not published before them', first - 1, 'not'],
    ['is not published at the very instant they begin', first, 'not'],
    ['may be published once they have begun', first + 1, 'possibly'],
    ['may be published until they are over', end - 1, 'possibly'],
    ['is certainly published when they are over', end, 'certainly'],
  ])('%s', (_, K, expected) => {
    expect(publishedBy(closed, K)).toBe(expected)
  })
})

test('a source that came out on a day or later is possibly published from then on, never certainly', () => {
  expect(publishedBy(open, first)).toBe('not')
  expect(publishedBy(open, first + 1)).toBe('possibly')
  expect(publishedBy(open, Infinity)).toBe('possibly')
})

test('a source that came out by some day may be out from the begin of the story on', () => {
  const before = source('before', null, end)
  expect([first, first + 1, end].map((K) => publishedBy(before, K, first))).toEqual([
    'not',
    'possibly',
    'certainly',
  ])
})

test('a source without a date is possibly published from the begin of the story on, never certainly', () => {
  for (const none of [undated, null]) {
    expect(publishedBy(none, first, first)).toBe('not')
    expect(publishedBy(none, first + 1, first)).toBe('possibly')
    expect(publishedBy(none, Infinity, first)).toBe('possibly')
    expect(publishedBy(none, first)).toBe('possibly')
  }
})

describe('a claim', () => {
  const sources = byId([closed, open, undated])
  const known = (ids: string[], K: number) => knownBy(citing(...ids), sources, K)

  test('is known by the best of its sources, in whatever order it cites them', () => {
    expect(known(['open', 'closed'], end)).toBe('certainly')
    expect(known(['closed', 'open'], end)).toBe('certainly')
    expect(known(['open', 'undated'], end)).toBe('possibly')
    expect(known(['open', 'undated'], first)).toBe('possibly')
    expect(known(['open', 'closed'], first)).toBe('not')
  })

  test('of a source that is not listed, or of none, is never known for certain', () => {
    expect(known(['missing'], Infinity)).toBe('possibly')
    expect(known([], Infinity)).toBe('possibly')
    expect(known(['missing', 'closed'], first)).toBe('possibly')
  })

  test('was published later only where none of its sources can have been out', () => {
    const publishedLater = (ids: string[], now: number, begins?: number) =>
      knownBy(citing(...ids), sources, now, begins) === 'not'
    expect(publishedLater(['open', 'closed'], first)).toBe(true)
    expect(publishedLater(['open', 'closed'], first + 1)).toBe(false)
    expect(publishedLater(['closed', 'undated'], first)).toBe(false)
    expect(publishedLater(['closed', 'undated'], first, first)).toBe(true)
  })
})

const anyBound = fc.option(fc.integer({ min: startOf(1), max: startOf(20) }))
const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(anyBound, anyBound)
  .map(([a, b]) =>
    a !== null && b !== null
      ? { earliest: Math.min(a, b), latest: Math.max(a, b) }
      : { earliest: a, latest: b },
  )
const anySources = fc
  .array(anyBounds, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((bounds, i) => source(`S${i}`, bounds.earliest, bounds.latest)))

test('what is known is never forgotten', () => {
  const anyK = fc.integer({ min: startOf(0), max: startOf(21) })
  fc.assert(
    fc.property(anySources, anyK, anyK, anyK, (sources, begins, a, b) => {
      const cited = citing(...sources.map(({ id }) => id))
      const at = (K: number) => publications.indexOf(knownBy(cited, byId(sources), K, begins))
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
    }),
    { numRuns: 1000 },
  )
})

test('at any moment each claim is known, possibly known or told later, once and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: story.begins, max: story.ends }), (K) => {
      const { known, possible, later } = knowledgeAt(story.claims, story.sources, K, story.begins)
      const sources = byId(story.sources)
      const of = (state: Publication) =>
        story.claims.filter((one) => knownBy(one, sources, K, story.begins) === state)
      expect([known, possible, later]).toEqual([of('certainly'), of('possibly'), of('not')])
    }),
    { numRuns: 50 },
  )
})

test('on the evening of 1 September a reader of the starting articles knew one of them', () => {
  const starting = claimsInForce(story.claims, 'starting')
  const K = Date.parse('2017-09-01T20:00Z')
  const { known, possible, later } = knowledgeAt(starting, story.sources, K, story.begins)
  expect([known.length, possible.length, later.length]).toEqual([10, 10, 60])
  const read = (claims: typeof known) => [
    ...new Set(claims.flatMap(({ cites }) => cites.map((cite) => cite.source))),
  ]
  expect(read(known)).toEqual(['southfront-2017-08-30'])
  expect(read(possible)).toEqual(['southfront-2017-09-02'])
})

test('no source without a latest date ever makes a claim of the story known', () => {
  const dated = new Set(
    story.sources.filter(({ published }) => published?.latest != null).map(({ id }) => id),
  )
  const { known, possible, later } = knowledgeAt(story.claims, story.sources, Infinity)
  expect(known.every(({ cites }) => cites.some((cite) => dated.has(cite.source)))).toBe(true)
  expect(possible.some(({ cites }) => cites.some((cite) => dated.has(cite.source)))).toBe(false)
  expect(possible.length).toBeGreaterThan(0)
  expect(later).toEqual([])
})
