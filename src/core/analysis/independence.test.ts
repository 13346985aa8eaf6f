import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { claim, invented, relation } from '../../testing/invented-story.ts'
import { countsOf, independentOrigins, utteranceOf } from './independence.ts'
import type { Origin, Relation, Source } from '../story/story.ts'

const source = (id: string, outlet: string) => ({ ...story.sources[0], id, outlet }) as Source
const origin = (id: string, more: Partial<Origin> = {}): Origin => ({
  id,
  speaker: null,
  role: null,
  party: 'port',
  date: null,
  medium: null,
  credit: null,
  partOf: null,
  independent: true,
  note: null,
  ...more,
})

const origins = [
  origin('speech'),
  origin('letter', { party: 'ship' }),
  origin('in-the-letter', { party: 'ship', partOf: 'letter' }),
  origin('in-that', { party: 'ship', partOf: 'in-the-letter' }),
  origin('opinion', { party: 'outlet', independent: false }),
  origin('in-the-opinion', { party: 'outlet', partOf: 'opinion' }),
  origin('unstated-a', { party: 'unstated' }),
  origin('ring', { partOf: 'round' }),
  origin('round', { partOf: 'ring' }),
]
const sources = [source('a', 'Alpha'), source('a2', 'Alpha'), source('b', 'Beta')]
const telling = (id: string, ...from: string[]) =>
  claim(id, null, { cites: from.map((one) => ({ source: 'a', origin: one })) })
const claims = [
  telling('S', 'speech'),
  telling('S2', 'speech'),
  telling('L', 'letter'),
  telling('I', 'in-that'),
  telling('O', 'opinion'),
  telling('IO', 'in-the-opinion'),
  telling('U', 'unstated-a'),
  telling('R', 'ring'),
  telling('SL', 'speech', 'letter'),
]
const tale = (...relations: Relation[]) => invented(claims, { sources, origins, relations })
const count = (ids: string[], ...relations: Relation[]) =>
  independentOrigins(ids, tale(...relations))
const repeats = (a: string, b: string) => relation('repeats', a, b)

describe('independent utterances', () => {
  test('are counted, not claims', () => {
    expect(count(['S', 'L'])).toBe(2)
    expect(count(['S', 'S2'])).toBe(1)
    expect(count(['SL'])).toBe(2)
    expect(count([])).toBe(0)
  })

  test('that are part of another count as that one', () => {
    expect(count(['L', 'I'])).toBe(1)
    expect(count(['I'])).toBe(1)
  })

  test('that are not stated, not independent, or part of such, never count', () => {
    expect(count(['O', 'IO', 'U'])).toBe(0)
    expect(count(['S', 'O', 'U'])).toBe(1)
  })

  test('that are part of one another in a circle, or not listed, do not count', () => {
    expect(count(['R'])).toBe(0)
    expect(utteranceOf('missing', new Map())).toBe(null)
  })

  test('of claims that repeat one another are one', () => {
    expect(count(['S', 'L'], repeats('S', 'L'))).toBe(1)
    expect(count(['S', 'L'], repeats('L', 'S'))).toBe(1)
    expect(count(['S2', 'I'], repeats('S', 'L'))).toBe(1)
  })

  test('are joined through a claim whose own origin is not stated, which still does not count', () => {
    const through = [repeats('S', 'U'), repeats('U', 'L')]
    expect(count(['S', 'L'], ...through)).toBe(1)
    expect(count(['U'], ...through)).toBe(0)
  })

  test('are not joined by an exclusion, nor where the repeated claims already share one', () => {
    expect(count(['S', 'L'], relation('excludes', 'S', 'L'))).toBe(2)
    expect(count(['SL', 'S'], repeats('SL', 'S'))).toBe(2)
  })
})

test('a value counts its outlets and its origins apart', () => {
  const cites = [
    { source: 'a', origin: 'speech' },
    { source: 'a2', origin: 'speech' },
    { source: 'b', origin: 'unstated-a' },
  ]
  const all = { ...tale(), claims: [claim('X', null, { cites }), ...claims] }
  expect(countsOf({ claims: ['X', 'S'] }, all)).toEqual({ outlets: 2, origins: 1 })
  expect(countsOf({ claims: [] }, all)).toEqual({ outlets: 0, origins: 0 })
})

describe('in the story', () => {
  // The dossier's own column "independent origins", as its authors counted them.
  const counted =
    'K1 3, K2 2, K3 2, K4 2, K5 1, K6 6, K7 1, K8 5, K9 3, K10 2, K11 3, K12 1, ' +
    'K13 3, K14 3, K15 3, K16 5, K17 3, K18 2, K19 0, K20 2, K21 4, K22 4, K23 0'

  test('each disagreement has as many independent origins as the dossier counts', () => {
    const found = story.disagreements.map(({ id, values }) => {
      const all = values.flatMap((value) => value.claims)
      return `${id} ${independentOrigins(all, story)}`
    })
    expect(found.join(', ')).toBe(counted)
  })

  test('308 fighters are told by four outlets and go back to one speech', () => {
    const [fighters] = story.disagreements
    const value = fighters?.values.find((one) => one.value.en === '308')
    expect(value?.claims).toEqual(['C11', 'C13', 'O-07', 'O-38b'])
    expect(value && countsOf(value, story)).toEqual({ outlets: 4, origins: 1 })
  })
})
