import { describe, expect, test } from 'vitest'
import type { Claim, Shapes } from '../story/claim.ts'
import { contradictionsOf, type Contradiction } from './contradictions.ts'
import {
  at,
  claim,
  clock,
  days,
  endOf,
  group,
  invented,
  relation,
  startOf,
} from '../../testing/invented-story.ts'
import { hourMs } from '../geo/speed.ts'
import type { Source, Story } from '../story/story.ts'

const place = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 0] })
/** Q is 500 km east of P. */
const shapes: Shapes = { P: place(0), Q: place(4.4966) }
const noon = startOf(3) + 12 * hourMs

const found = (claims: Claim[], topSpeed = 80, more: Partial<Story> = {}) =>
  contradictionsOf(claims, invented(claims, more), shapes, topSpeed)
const pairs = (all: Contradiction[]) => all.map(({ kind, a, b }) => [kind, a, b])
const there = { where: at('Q') }

describe('out of order', () => {
  const first = claim('first', days(5), { kind: 'split' })

  test('is what is over before that which it must follow', () => {
    const [one, ...more] = found([first, claim('A', days(3, 3, { after: 'first' }))])
    expect(more).toEqual([])
    expect(one).toEqual({
      kind: 'order',
      a: 'A',
      b: 'first',
      arithmetic: { rule: 'after', latest: endOf(3), earliest: startOf(5), hours: 24 },
    })
  })

  test('is it also at one remove, and not where a bound touches or overlaps', () => {
    const between = claim('between', days(null, 9, { after: 'first' }), { kind: 'split' })
    const last = claim('A', days(3, 3, { after: 'between' }))
    expect(pairs(found([first, between, last]))).toEqual([['order', 'A', 'first']])
    expect(found([first, claim('A', days(4, 4, { after: 'first' }))])).toEqual([])
    expect(found([first, claim('A', days(1, 5, { after: 'first' }))])).toEqual([])
    expect(found([first, claim('A', days(1, null, { after: 'first' }))])).toEqual([])
  })

  test('ends where claims are said to follow one another in a circle, or follow none that is there', () => {
    const circle = [claim('A', days(1, 1, { after: 'B' })), claim('B', days(1, 1, { after: 'A' }))]
    expect(found(circle)).toEqual([])
    expect(found([claim('A', days(1, 1, { after: 'gone' }))])).toEqual([])
  })

  test('is a strike on a group before the group begins', () => {
    const begun = { ...group('late'), beginsWith: { claim: 'first', group: 'whole' } }
    const strike = (n: number) =>
      found([first, claim('A', days(n), { kind: 'strike', about: 'late' })], 80, {
        groups: [begun],
      })
    expect(strike(3)).toMatchObject([
      { kind: 'order', a: 'A', b: 'first', arithmetic: { rule: 'begins' } },
    ])
    expect(strike(4)).toEqual([])
    const said = claim('A', days(3), { kind: 'statement', about: 'late' })
    expect(found([first, said], 80, { groups: [begun] })).toEqual([])
  })
})

describe('reported too soon', () => {
  const paper = (latest: number | null): Source => ({
    id: 'paper',
    type: 'article',
    title: null,
    outlet: 'Paper',
    outletName: { en: 'Paper' },
    url: 'https://example.org',
    printOnly: false,
    tier: 'starting',
    grade: null,
    published: latest === null ? null : { earliest: latest - 1, latest, edtf: '' },
    agency: null,
    mirrorOf: null,
    alignment: { en: 'None.' },
    note: null,
  })
  const told = (when = days(5), more: Partial<Claim> = {}) =>
    claim('A', when, { cites: [{ source: 'paper', origin: 'own' }], ...more })
  const sources = (latest: number | null) => ({ sources: [paper(latest)] })

  test('is what cannot have happened before it was printed', () => {
    expect(found([told()], 80, sources(endOf(3)))).toEqual([
      {
        kind: 'publication',
        a: 'A',
        b: null,
        arithmetic: { source: 'paper', earliest: startOf(5), published: endOf(3), hours: 24 },
      },
    ])
  })

  test('is not what may have been, what is undated, or what was still to come', () => {
    expect(found([told()], 80, sources(endOf(4)))).toEqual([])
    expect(found([told(days(1, 9))], 80, sources(endOf(3)))).toEqual([])
    expect(found([told(days(null, 9))], 80, sources(endOf(3)))).toEqual([])
    expect(found([told()], 80, sources(null))).toEqual([])
    expect(found([told(days(5), { kind: 'destination' })], 80, sources(endOf(3)))).toEqual([])
  })
})

test('what the editors exclude comes last, in their words, where both claims are there', () => {
  const claims = [claim('A', clock(noon)), claim('B', clock(noon), there)]
  const relations = [
    relation('excludes', 'B', 'A'),
    relation('excludes', 'A', 'gone'),
    relation('repeats', 'A', 'B'),
  ]
  expect(found(claims, 80, { relations }).slice(1)).toEqual([
    { kind: 'excludes', a: 'B', b: 'A', arithmetic: null, why: { en: 'Invented.' } },
  ])
})

test('a top speed that is none is refused in a plain sentence', () => {
  for (const none of [0, -80, NaN]) {
    expect(() => found([], none)).toThrow(RangeError)
    expect(() => found([], none)).toThrow(/must be a number of km\/h above 0/)
  }
})
