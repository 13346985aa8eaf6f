import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingAt, supersededAt } from './group-status.ts'
import {
  at,
  claim,
  days,
  endOf,
  group,
  groups,
  relation,
  startOf,
} from '../../testing/invented-story.ts'
import { anyClaims, anyMoment } from '../../testing/any-claims.ts'

const early = claim('early', days(1, 3))
const superseded = (claims: Parameters<typeof supersededAt>[0], now = endOf(20)) => [
  ...supersededAt(claims, groups, [], now),
]

describe('a later report of the same group', () => {
  const late = claim('late', days(4, 5), { where: at('Q') })

  test('replaces an earlier one from the moment on at which it is certain', () => {
    expect(superseded([early, late], endOf(5) - 1)).toEqual([])
    expect(superseded([early, late], endOf(5))).toEqual(['early'])
  })

  test('replaces nothing while it is only possible, or bounded by its publication', () => {
    const published = claim('late', days(4, 5, { basis: 'published' }))
    expect(superseded([early, published])).toEqual([])
  })

  test('replaces nothing where the bands overlap by a day', () => {
    expect(superseded([early, claim('late', days(3, 5))])).toEqual([])
  })

  test('replaces nothing that is tied with it', () => {
    expect(superseded([early, claim('tied', days(1, 3))])).toEqual([])
    expect(superseded([claim('A', days(3)), claim('B', days(3))])).toEqual([])
  })

  test('replaces nothing whose end, or whose own start, is open', () => {
    expect(superseded([claim('open', days(1, null)), late])).toEqual([])
    expect(superseded([early, claim('late', days(null, 5))])).toEqual([])
  })

  test('replaces no place where it gives none itself', () => {
    expect(superseded([early, claim('late', days(4), { where: at(null) })])).toEqual([])
  })

  test('replaces no place where it does not put the group anywhere', () => {
    expect(superseded([early, claim('late', days(4), { kind: 'strike' })])).toEqual([])
    expect(superseded([early, claim('late', days(4), { kind: 'destination' })])).toEqual([])
  })
})

describe('a report of another group', () => {
  test('replaces nothing of a stranger, nor of no group', () => {
    expect(superseded([early, claim('late', days(4), { about: 'stranger' })])).toEqual([])
    expect(superseded([early, claim('late', days(4), { about: null })])).toEqual([])
  })

  test('replaces the report of the whole, where it is of what the whole became', () => {
    expect(superseded([early, claim('late', days(4), { about: 'one' })])).toEqual(['early'])
  })

  test('of the whole never replaces one of what the whole became', () => {
    const part = claim('part', days(1), { about: 'one' })
    expect(superseded([part, claim('whole', days(4))])).toEqual([])
  })

  test('of one half never replaces one of the other half', () => {
    const part = claim('part', days(1), { about: 'one' })
    expect(superseded([part, claim('late', days(4), { about: 'other' })])).toEqual([])
  })
})

test('what the data says is superseded is so once the later claim is certain', () => {
  const count = claim('count', days(1), { kind: 'count', where: at(null) })
  const split = claim('split', days(4), { kind: 'split', where: at(null) })
  const at4 = (now: number) =>
    supersededAt([count, split], groups, [relation('supersedes', 'split', 'count')], now)
  expect([...at4(endOf(4) - 1)]).toEqual([])
  expect([...at4(endOf(4))]).toEqual(['count'])
})

test('other relations supersede nothing', () => {
  const tied = [claim('A', days(3)), claim('B', days(3))]
  const relations = [relation('excludes', 'A', 'B'), relation('repeats', 'A', 'B')]
  expect([...supersededAt(tied, groups, relations, endOf(9))]).toEqual([])
})

test('what has been superseded stays so as the clock goes on', () => {
  fc.assert(
    fc.property(anyClaims, anyMoment, anyMoment, (claims, a, b) => {
      const [before, after] = [
        superseded(claims, Math.min(a, b)),
        superseded(claims, Math.max(a, b)),
      ]
      expect(after).toEqual(expect.arrayContaining(before))
    }),
    { numRuns: 500 },
  )
})

describe('what stands of a group', () => {
  const standing = (claims: Parameters<typeof standingAt>[1], now: number) =>
    standingAt(group('whole'), claims, supersededAt(claims, groups, [], now), now).reports.map(
      ({ id }) => id,
    )

  test('is every report of it that has begun to be possible and is not superseded', () => {
    const claims = [early, claim('tied', days(2, 3)), claim('late', days(4, 5))]
    expect(standing(claims, startOf(1))).toEqual([])
    expect(standing(claims, startOf(2))).toEqual(['early'])
    expect(standing(claims, startOf(3))).toEqual(['early', 'tied'])
    expect(standing(claims, startOf(5))).toEqual(['early', 'tied', 'late'])
    expect(standing(claims, endOf(5))).toEqual(['late'])
  })

  test('is nothing that has no place, no date, or is about another', () => {
    const claims = [
      claim('nowhere', days(1), { where: at(null) }),
      claim('undated', null),
      claim('stranger', days(1), { about: 'stranger' }),
      claim('strike', days(1), { kind: 'strike' }),
    ]
    expect(standing(claims, endOf(9))).toEqual([])
  })
})
