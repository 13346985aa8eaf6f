import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happens } from '../../core/story/claim.ts'
import { claim, days, endOf, group, groups, startOf } from '../../testing/invented-story.ts'
import { anyClaims } from '../../testing/any-claims.ts'
import { story } from '../../data.ts'
import { countsByDay, forksOf, lanesOf } from './lanes.ts'

const span = { begins: startOf(1), ends: endOf(10) }
const lanes = (claims: Parameters<typeof lanesOf>[0]) => lanesOf(claims, groups, span)

test('reports of one row that settle at one moment are counted off, each once', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { ticks } of lanes(claims))
        for (const at of new Set(ticks.map((tick) => tick.at))) {
          const tied = ticks.filter((tick) => tick.at === at)
          expect(tied.map(({ order }) => order)).toEqual([...tied.keys()])
          expect(new Set(tied.map(({ of }) => of))).toEqual(new Set([tied.length]))
        }
    }),
    { numRuns: 300 },
  )
})

test('no band is wider than the axis, and no tick stands outside its band', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { from, to, at } of lanes(claims).flatMap(({ ticks }) => ticks)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1)
        expect(at).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6)
        expect(at).toBeLessThanOrEqual(Math.max(from, to) + 1e-6)
      }
    }),
  )
})

test('every dated report that happens is in exactly one lane, and nothing else is in any', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const shown = lanes(claims).flatMap(({ ticks }) => ticks.map(({ claim }) => claim.id))
      const expected = claims.filter((one) => happens(one) && one.when).map(({ id }) => id)
      expect(shown.sort()).toEqual(expected.sort())
    }),
    { numRuns: 300 },
  )
})

test('in the story of the convoy as well, with the three parties of the railway', () => {
  const all = lanesOf(story.claims, story.groups, story)
  const shown = all.flatMap(({ ticks }) => ticks.map(({ claim }) => claim.id))
  const expected = story.claims.filter((one) => happens(one) && one.when).map(({ id }) => id)
  expect(shown.sort()).toEqual(expected.sort())
  expect(all.map(({ id }) => id)).toEqual(['strikes', 'convoy', 'eleven', 'six', 'others', 'said'])
})

describe('a tick', () => {
  const tickOf = (...args: Parameters<typeof claim>) => lanes([claim(...args)])[0]?.ticks[0]

  test('stands where the report settles, behind a band as wide as its bounds', () => {
    expect(tickOf('A', days(1, 5))).toMatchObject({ from: 0, to: 0.5, at: 0.5, openStart: false })
    expect(tickOf('A', days(-3, 5))).toMatchObject({ from: 0, to: 0.5, at: 0.5 })
    expect(tickOf('A', days(6, 25))).toMatchObject({ from: 0.5, to: 1, at: 1 })
  })

  test('has a band from its floor on where the start is open', () => {
    const open = { ...days(null, 10), floor: startOf(6) }
    expect(tickOf('A', open)).toMatchObject({ from: 0.5, to: 1, openStart: true })
  })

  test('has a band to the end of the axis where its end is open', () => {
    expect(tickOf('A', days(6, null))).toMatchObject({ from: 0.5, to: 1 })
  })

  test('stands at its publication, without a band, where that alone bounds it', () => {
    const untimed = tickOf('A', days(1, 5, { basis: 'published' }))
    expect(untimed).toMatchObject({ from: 0.5, to: 0.5, at: 0.5, untimed: true })
    expect(tickOf('A', days(1, 5, { basis: 'inferred' }))?.untimed).toBe(false)
  })
})

test('a day counts the reports that are dated to it and to no other', () => {
  const claims = [
    claim('A', days(2)),
    claim('B', days(2)),
    claim('C', days(2, 3)),
    claim('D', days(3, 3, { basis: 'published' })),
  ]
  expect(countsByDay(claims, ['2017-09-01', '2017-09-02', '2017-09-03'])).toEqual([0, 2, 0])
})

describe('a lane', () => {
  const laneOf = (more: Parameters<typeof claim>[2]) => lanes([claim('A', days(1), more)])[0]?.id

  test('is of strikes, of what is exchanged or supplied, of each main group, or of the rest', () => {
    expect(laneOf({ kind: 'strike' })).toBe('strikes')
    expect(laneOf({ kind: 'exchange' })).toBe('said')
    expect(laneOf({ kind: 'supply' })).toBe('said')
    expect(laneOf({ about: 'whole' })).toBe('whole')
    expect(laneOf({ about: 'one' })).toBe('one')
    expect(laneOf({ about: 'stranger' })).toBe('others')
    expect(laneOf({ about: null })).toBe('others')
  })
})

test('where there is little room, what is exchanged or supplied stands with the rest', () => {
  const claims = [claim('A', days(1), { kind: 'supply' }), claim('B', days(1), { about: null })]
  expect(lanesOf(claims, groups, span, true).map(({ id }) => id)).toEqual(['others'])
})

describe('a fork', () => {
  const forks = (claims: Parameters<typeof forksOf>[0]) => forksOf(claims, groups, span)
  const split = (id: string, ...when: Parameters<typeof days>) =>
    claim(id, days(...when), { kind: 'split' })

  test('leads from the whole to each of what it became, as wide as the tightest report leaves it', () => {
    expect(forks([split('wide', 1, 9), split('tight', 6, 8)])).toEqual(
      ['one', 'other'].map((to) => ({ from: 'whole', to, opens: 0.5, closes: 0.8 })),
    )
  })

  test('is not drawn where no report of a split has a time of its own', () => {
    expect(forks([])).toEqual([])
    expect(forks([claim('A', days(3))])).toEqual([])
    expect(forks([split('A', 1, 3, { basis: 'published' })])).toEqual([])
    expect(forks([split('A', 1, null)])).toEqual([])
  })

  test('is not drawn where no group became others', () => {
    expect(forksOf([split('A', 3)], [group('whole')], span)).toEqual([])
  })
})
