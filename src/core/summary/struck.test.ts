import { describe, expect, test } from 'vitest'
import type { Claim } from '../story/claim.ts'
import { at, claim, days, endOf } from '../../testing/invented-story.ts'
import { ids, summed } from '../../testing/invented-summary.ts'
import { shownAs } from './prominence.ts'

describe('strikes', () => {
  const strike = (id: string, when: Claim['when'], place: string | null) =>
    claim(id, when, { kind: 'strike', about: null, where: at(place) })
  const claims = [
    strike('A', days(3), 'P'),
    strike('B', days(null, 3, { basis: 'published' }), null),
    strike('C', days(4, 8), 'Q'),
  ]
  const found = (now: number) => {
    const { strikes } = summed(claims, now)
    return Object.fromEntries(
      Object.entries(strikes).map(([name, all]) => [
        name,
        all.map(({ claim: { id }, precision }) => `${id} ${precision}`),
      ]),
    )
  }

  test('are of now for a day and a half, and of before after that', () => {
    expect(found(endOf(4))).toMatchObject({ recent: ['A point'], older: [] })
    expect(found(endOf(5))).toMatchObject({ recent: [], older: ['A point'] })
  })

  test('that state no time, and those that may have been, are neither', () => {
    expect(found(endOf(4))).toMatchObject({ untimed: ['B none'], possible: ['C point'] })
  })

  test('are what is new at their stop, which a report of where is not', () => {
    const all = [...claims, claim('W', days(3))]
    expect(ids(summed(all, endOf(3)).news)).toEqual(['A'])
    expect(summed(all, endOf(3) + 1).news).toEqual([])
  })
})

test('the choice to see everything brings back what is absent or folded, and nothing that is to come', () => {
  const all = ['now', 'folded', 'possible', 'before', 'absent', 'later'] as const
  expect(all.map((one) => shownAs(one, true))).toEqual([
    'now',
    'now',
    'possible',
    'before',
    'before',
    'later',
  ])
  expect(all.map((one) => shownAs(one, false))).toEqual(all)
})
