import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happens } from '../../core/story/claim.ts'
import { claim, days, endOf, group, groups, startOf } from '../../testing/invented-story.ts'
import { anyClaims } from '../../testing/any-claims.ts'
import { story } from '../../data.ts'
import { forksOf, lanesOf } from './lanes.ts'

const span = { begins: startOf(1), ends: endOf(10) }
const lanes = (claims: Parameters<typeof lanesOf>[0]) => lanesOf(claims, groups, span)

test('bands in one row never overlap', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { bands } of lanes(claims))
        for (const a of bands)
          for (const b of bands) {
            if (a === b || a.row !== b.row || a.thin !== b.thin) continue
            expect(a.to <= b.from + 1e-6 || b.to <= a.from + 1e-6).toBe(true)
          }
    }),
    { numRuns: 300 },
  )
})

test('a lane has as many rows as its bands need, and none is empty', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { bands, thick, thin } of lanes(claims))
        for (const [kind, rows] of [
          [false, thick],
          [true, thin],
        ] as const) {
          const used = new Set(bands.filter((band) => band.thin === kind).map((band) => band.row))
          expect([...used].sort((a, b) => a - b)).toEqual([...Array(rows).keys()])
        }
    }),
  )
})

test('every dated report that happens is in exactly one lane, and nothing else is in any', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const shown = lanes(claims).flatMap(({ bands }) => bands.map((band) => band.claim.id))
      const expected = claims.filter((one) => happens(one) && one.when).map(({ id }) => id)
      expect(shown.sort()).toEqual(expected.sort())
    }),
    { numRuns: 300 },
  )
})

test('in the story of the convoy as well, with the three parties of the railway', () => {
  const all = lanesOf(story.claims, story.groups, story)
  const shown = all.flatMap(({ bands }) => bands.map((band) => band.claim.id))
  const expected = story.claims.filter((one) => happens(one) && one.when).map(({ id }) => id)
  expect(shown.sort()).toEqual(expected.sort())
  expect(all.map(({ id }) => id)).toEqual(['strikes', 'convoy', 'eleven', 'six', 'others', 'said'])
})

describe('a band', () => {
  const bandOf = (...args: Parameters<typeof claim>) => lanes([claim(...args)])[0]?.bands[0]

  test('is as wide as its bounds, within the axis', () => {
    expect(bandOf('A', days(1, 5))).toMatchObject({ from: 0, to: 0.5, openStart: false })
    expect(bandOf('A', days(-3, 5))).toMatchObject({ from: 0, to: 0.5 })
    expect(bandOf('A', days(6, 25))).toMatchObject({ from: 0.5, to: 1 })
  })

  test('begins at its floor with an arrow where the start is open', () => {
    const open = { ...days(null, 10), floor: startOf(6) }
    expect(bandOf('A', open)).toMatchObject({ from: 0.5, to: 1, openStart: true })
  })

  test('runs to the end of the axis where its end is open', () => {
    expect(bandOf('A', days(6, null))).toMatchObject({ from: 0.5, to: 1 })
  })

  test('is thin where only its publication bounds it', () => {
    expect(bandOf('A', days(1, 5, { basis: 'published' }))?.thin).toBe(true)
    expect(bandOf('A', days(1, 5, { basis: 'inferred' }))?.thin).toBe(false)
  })
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
