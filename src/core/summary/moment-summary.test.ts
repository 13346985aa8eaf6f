import { describe, expect, test } from 'vitest'
import { at, claim, days, endOf, startOf } from '../../testing/invented-story.ts'
import { area, ids, summed, toward } from '../../testing/invented-summary.ts'
import type { MomentSummary } from './moment-summary.ts'

const of = (summary: MomentSummary, id: string) => {
  const found = summary.groups.find(({ group }) => group.id === id)
  if (!found) throw new Error(`Nothing is told of ${id}.`)
  return found
}
const lettered = (summary: MomentSummary, id = 'whole') =>
  of(summary, id).rivals.map(({ letter, claims, wider }) =>
    [letter, ids(claims).join('='), ...wider.map((place) => ids(place.claims).join('='))].join(' '),
  )

describe('reports of one group', () => {
  test('that name one place are one, whatever number repeats it', () => {
    const [a, b] = [claim('A', days(3)), claim('B', days(3))]
    expect(lettered(summed([a, b]))).toEqual(['A A=B'])
  })

  test('that name two places are lettered, the narrower first', () => {
    const [a, b] = [claim('A', days(3), { where: area('other') }), claim('B', days(3))]
    expect(lettered(summed([a, b]))).toEqual(['A B', 'B A'])
  })

  test('that only widen a narrower one of the same time are folded into it', () => {
    const [a, b] = [claim('A', days(3), { where: area('wide') }), claim('B', days(3))]
    expect(lettered(summed([a, b]))).toEqual(['A B A'])
  })

  test('that widen one of another time stand beside it', () => {
    const narrow = claim('A', days(3))
    // A report that only its publication bounds replaces nothing.
    const wide = claim('B', days(9, 12, { until: 'published' }), { where: area('wide') })
    expect(lettered(summed([narrow, wide]))).toEqual(['A A', 'B B'])
  })

  test('come behind those that anyone who speaks for himself bears out', () => {
    const origins = [
      {
        id: 'speaker',
        speaker: null,
        role: null,
        party: 'p',
        date: null,
        medium: null,
        credit: null,
        partOf: null,
        independent: true,
        note: null,
      },
    ]
    const narrow = claim('A', days(3))
    const backed = claim('B', days(3), {
      where: area('other'),
      cites: [{ source: 's', origin: 'speaker' }],
    })
    expect(lettered(summed([narrow, backed], endOf(3), { origins }))).toEqual(['A B', 'B A'])
  })

  test('of a way come behind those of a stay', () => {
    const way = claim('A', days(3), { kind: 'movement', where: { ...at('P'), way: 'to' } })
    expect(lettered(summed([way, claim('B', days(3), { where: area('other') })]))).toEqual([
      'A B',
      'B A',
    ])
  })

  test('of what it left or passed are of before, once it was seen anywhere', () => {
    const left = claim('A', days(3), { kind: 'movement', where: { ...at('P'), way: 'from' } })
    expect(lettered(summed([left]))).toEqual(['A A'])
    const seen = summed([left, claim('B', days(3), { where: at('Q') })])
    expect(lettered(seen)).toEqual(['A B'])
    expect(of(seen, 'whole').trail.flatMap(({ claims }) => ids(claims))).toEqual(['A'])
  })

  test('that a later one replaces are the trail, in the order of time', () => {
    const claims = [
      claim('C', days(9), { where: at('Q') }),
      claim('B', days(6)),
      claim('A', days(3)),
    ]
    const { trail } = of(summed(claims), 'whole')
    expect(trail.map(({ claims, age }) => [ids(claims), age])).toEqual([[['B', 'A'], 14]])
    expect(summed(claims).prominence.get('A')).toBe('before')
  })

  test('that may hold by now are no answer yet', () => {
    const summary = summed(
      [claim('A', days(3)), claim('B', days(4), { where: at('Q') })],
      startOf(4) + 1,
    )
    expect(lettered(summary)).toEqual(['A A'])
    expect(ids(of(summary, 'whole').possible)).toEqual(['B'])
    expect(summary.prominence.get('B')).toBe('possible')
  })

  test('that state no time bear out a place, and make one only where nothing has a time', () => {
    const untimed = (id: string, place: string) =>
      claim(id, days(null, 4, { basis: 'published' }), { where: at(place) })
    expect(lettered(summed([untimed('A', 'P'), claim('B', days(3))]))).toEqual(['A B=A'])
    const apart = summed([untimed('A', 'Q'), claim('B', days(3))])
    expect(lettered(apart)).toEqual(['A B'])
    expect(of(apart, 'whole').untimed.flatMap(({ claims }) => ids(claims))).toEqual(['A'])
    expect(lettered(summed([untimed('A', 'Q')]))).toEqual(['A A'])
    expect(summed([untimed('A', 'Q')], endOf(3)).prominence.get('A')).toBe('absent')
  })

  test('of a direction are no place, and are of now for a day and a half', () => {
    const way = claim('A', days(3), { kind: 'movement', where: toward('Q') })
    const at3 = of(summed([way], endOf(3)), 'whole')
    expect([at3.rivals, at3.directions.map(({ current }) => current)]).toEqual([[], [true]])
    expect(of(summed([way], endOf(5)), 'whole').directions.map(({ current }) => current)).toEqual([
      false,
    ])
    expect(summed([way], endOf(5)).prominence.get('A')).toBe('before')
  })
})

describe('a whole that became two', () => {
  const whole = claim('W', days(1, 20, { mode: 'throughout' }), { where: area('wide') })
  const split = claim('S', days(5), { kind: 'split', where: at(null) })
  const one = claim('O', days(6), { about: 'one', where: at('Q') })
  const claims = [whole, split, one]
  const told = (now: number) =>
    summed(claims, now)
      .groups.filter(({ speaks }) => speaks)
      .map(({ group }) => group.id)

  test('is spoken of alone until the split is certain', () => {
    expect(told(endOf(5) - 1)).toEqual(['whole'])
  })

  test('is spoken of beside its parts until one of them is placed', () => {
    expect(told(endOf(5))).toEqual(['whole', 'one', 'other'])
  })

  test('is withdrawn then, and what was said of it as one is of before', () => {
    const summary = summed(claims, endOf(6))
    expect(told(endOf(6))).toEqual(['one', 'other'])
    expect(of(summary, 'whole').asOne.flatMap(({ claims }) => ids(claims))).toEqual(['W'])
    expect(summary.prominence.get('W')).toBe('before')
    expect(of(summary, 'other')).toMatchObject({ rivals: [], directions: [], role: 'part' })
  })

  test('comes back where a later report speaks of it', () => {
    const later = claim('L', days(8), { where: at('P') })
    const summary = summed([...claims, later], endOf(8))
    expect(lettered(summary)).toEqual(['A L'])
    expect(of(summary, 'whole').speaks).toBe(true)
  })
})

test('nothing reported yet is told of the first group', () => {
  const { groups } = summed([claim('A', days(3))], startOf(1))
  expect(groups.map(({ group, speaks, rivals }) => [group.id, speaks, rivals])).toEqual([
    ['whole', true, []],
  ])
})
