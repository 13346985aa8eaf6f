import { expect, test } from 'vitest'
import { claim } from '../../testing/invented-story.ts'
import { isOpen, valuesIn } from './disagreement.ts'
import type { Disagreement } from '../story/story.ts'

const value = (en: string, claims: string[], measured = false) => ({
  value: { en },
  claims,
  origins: [],
  measured,
})
const disagreement: Disagreement = {
  id: 'K1',
  question: { en: 'How many?' },
  values: [value('two', ['A', 'B']), value('three', ['C']), value('as measured', [], true)],
  note: null,
}
const weighed = (...ids: string[]) => new Map(ids.map((id) => [id, claim(id, null)]))
const said = (claims: ReturnType<typeof weighed>, whole = false) =>
  valuesIn(disagreement, claims, whole).map(({ value, weighed }) => [
    value.en,
    ...weighed.map(({ id }) => id),
  ])

test('a value keeps those of its claims that are weighed, and goes with the last of them', () => {
  expect(said(weighed('A', 'B', 'C'))).toEqual([
    ['two', 'A', 'B'],
    ['three', 'C'],
  ])
  expect(said(weighed('B'))).toEqual([['two', 'B']])
  expect(said(weighed())).toEqual([])
})

test('what was measured stays only where all the evidence is weighed', () => {
  expect(said(weighed('C'), true)).toEqual([['three', 'C'], ['as measured']])
  expect(said(weighed('C'), false)).toEqual([['three', 'C']])
})

test('one value alone is no disagreement', () => {
  expect(isOpen(valuesIn(disagreement, weighed('A', 'B'), false))).toBe(false)
  expect(isOpen(valuesIn(disagreement, weighed('A', 'C'), false))).toBe(true)
})
