import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contestedAt, inkOf, inks, strongest, type Ink } from './group-status.ts'
import { at, claim, days, endOf, relation, startOf } from '../../testing/invented-story.ts'
import { states, type State } from '../time/when.ts'

describe('ink', () => {
  const settled = Object.fromEntries(states.map((state) => [state, inkOf(state, false, false)]))

  test('is solid for what is certain, hollow for what is possible, faint for what is over', () => {
    expect(settled).toEqual({
      'not-yet': 'none',
      undated: 'none',
      possible: 'hollow',
      'may-have-begun': 'hollow',
      'may-be-over': 'hollow',
      'by-now': 'solid',
      'under-way': 'solid',
      over: 'faint',
    } satisfies Record<State, Ink>)
  })

  test('does not fade for what is merely past', () => {
    expect(inkOf('by-now', false, false)).toBe('solid')
  })

  test('is faint for what a later report supersedes, once it shows at all', () => {
    expect(states.map((state) => inkOf(state, true, true)).sort()).toEqual(
      ['none', 'none', ...Array<Ink>(6).fill('faint')].sort(),
    )
  })

  test('is never solid for what another report in force excludes', () => {
    for (const state of states) expect(inkOf(state, false, true)).not.toBe('solid')
    expect(inkOf('by-now', false, true)).toBe('hollow')
  })

  test('of several is that of the strongest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...inks)), (all) => {
        const order: Ink[] = ['solid', 'hollow', 'faint', 'none']
        expect(strongest(all)).toBe(order.find((ink) => all.includes(ink)) ?? 'none')
      }),
    )
  })
})

describe('two reports that exclude each other', () => {
  const [a, b] = [claim('A', days(3)), claim('B', days(4), { where: at('Q') })]
  const excludes = [relation('excludes', 'A', 'B')]
  const contested = (
    now: number,
    { relations = excludes, superseded = [] as string[], second = b } = {},
  ) => [...contestedAt([a, second], relations, new Set(superseded), now)]

  test('are contested from the moment on at which both are possible', () => {
    expect(contested(startOf(4))).toEqual([])
    expect(contested(startOf(4) + 1)).toEqual(['A', 'B'])
    expect(contested(endOf(9))).toEqual(['A', 'B'])
  })

  test('are contested no more once one is superseded', () => {
    expect(contested(endOf(9), { superseded: ['A'] })).toEqual([])
  })

  test('are contested only as to place', () => {
    expect(contested(endOf(9), { second: { ...b, where: at(null) } })).toEqual([])
    expect(contested(endOf(9), { second: { ...b, kind: 'statement' } })).toEqual([])
  })

  test('are not those that merely repeat or supersede', () => {
    expect(contested(endOf(9), { relations: [relation('repeats', 'A', 'B')] })).toEqual([])
    expect(contested(endOf(9), { relations: [relation('supersedes', 'A', 'B')] })).toEqual([])
  })
})
