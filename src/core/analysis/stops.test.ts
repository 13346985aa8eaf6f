import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happens } from '../story/claim.ts'
import { at, claim, clock, days, endOf, invented, startOf } from '../../testing/invented-story.ts'
import { anyClaims } from '../../testing/any-claims.ts'
import { nextStop, previousStop, stopAt, stopsOf } from './stops.ts'
import { hasOwnTime, isCertain, openEnded, stage, stateAt } from '../time/when.ts'

const { begins, ends } = invented([])
const stops = (claims: Parameters<typeof stopsOf>[0]) => stopsOf(claims, begins, ends)
const shown = (claims: Parameters<typeof stopsOf>[0]) =>
  stops(claims).map((stop) => [stop.at, ...stop.claims.map(({ id }) => id)])

describe('a stop', () => {
  test('stands where a report has happened by then', () => {
    expect(shown([claim('A', days(3, 5))])).toEqual([[endOf(5), 'A']])
  })

  test('stands where something that lasted has begun, and where it is over', () => {
    const lasted = claim('A', days(3, 5, { mode: 'throughout' }))
    expect(shown([lasted])).toEqual([
      [endOf(3), 'A'],
      [endOf(5), 'A'],
    ])
  })

  test('lists a report once where it has begun and is over by the same moment', () => {
    expect(shown([claim('A', days(3, 3, { mode: 'throughout' }))])).toEqual([[endOf(3), 'A']])
  })

  test('stands where a clock time is past for sure', () => {
    const hour = startOf(8) + 36_000_000
    expect(shown([claim('A', clock(hour, 30))])).toEqual([[hour + 1_800_000, 'A']])
  })

  test('is not made by a report that only its publication bounds', () => {
    expect(shown([claim('A', days(3, 3, { basis: 'published' }))])).toEqual([])
    expect(shown([claim('A', days(3, 5, { until: 'published' }))])).toEqual([])
  })

  test('is made where it began by what was still so when published, but not where that ends', () => {
    const still = claim('A', days(3, 5, { mode: 'throughout', until: 'published' }))
    expect(shown([still])).toEqual([[endOf(3), 'A']])
  })

  test('is not made by what does not happen, nor by what has no date', () => {
    const said = claim('A', days(3), { kind: 'destination' })
    expect(shown([said, claim('B', null)])).toEqual([])
  })

  test('joins ties, where a group was before what was struck', () => {
    const struck = claim('A', days(3), { kind: 'strike', where: at('Q') })
    expect(shown([struck, claim('B', days(1, 3))])).toEqual([[endOf(3), 'B', 'A']])
  })

  test('may stand at the very end of the story, but not at its begin or beyond', () => {
    expect(stops([claim('A', days(25)), claim('B', days(-6)), claim('C', days(26))])).toEqual([
      expect.objectContaining({ at: ends }),
    ])
  })
})

test('stops are in order, each moment once, and every settled report is at its own', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const all = stops(claims)
      const moments = all.map((stop) => stop.at)
      expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b))
      for (const { id, when, ...rest } of claims.filter(happens)) {
        if (!hasOwnTime(when) || openEnded(when) || when.latest === null) continue
        if (when.latest <= begins || when.latest > ends) continue
        const here = all.filter((stop) => stop.claims.some((one) => one.id === id))
        expect(
          here.map((stop) => stop.at),
          rest.kind,
        ).toContain(when.latest)
      }
    }),
    { numRuns: 300 },
  )
})

test('at a stop each of its reports comes further, and is certain', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const stop of stops(claims))
        for (const { when } of stop.claims) {
          const [before, now] = [stateAt(when, stop.at - 1), stateAt(when, stop.at)]
          expect(isCertain(now)).toBe(true)
          expect(stage(now)).toBeGreaterThan(stage(before))
        }
    }),
    { numRuns: 300 },
  )
})

test('from a stop, next and then previous lead back, and the other way round', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const all = stops(claims)
      for (const { at: here } of all) {
        if (here < ends) expect(previousStop(all, nextStop(all, here, ends), begins)).toBe(here)
        expect(nextStop(all, previousStop(all, here, begins), ends)).toBe(here)
      }
    }),
    { numRuns: 300 },
  )
})

test('stepping from the begin visits every stop once, and ends at the end', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const all = stops(claims)
      const visited: number[] = []
      for (let now = begins; now < ends && visited.length <= all.length;)
        visited.push((now = nextStop(all, now, ends)))
      const expected = all.map((stop) => stop.at).filter((moment) => moment < ends)
      expect(visited).toEqual([...expected, ends])
    }),
    { numRuns: 300 },
  )
})

test('only the very moment of a stop is at it', () => {
  const all = stops([claim('A', days(3))])
  expect(stopAt(all, endOf(3))?.claims).toHaveLength(1)
  expect(stopAt(all, endOf(3) + 1)).toBeNull()
})
