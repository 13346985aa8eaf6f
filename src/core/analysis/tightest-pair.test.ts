import { expect, test } from 'vitest'
import type { Shapes } from '../story/claim.ts'
import { contradictionsOf } from './contradictions.ts'
import { at, claim, clock, groups, invented, startOf } from '../../testing/invented-story.ts'
import { hourMs } from '../geo/speed.ts'
import { tightestOf } from './tightest-pair.ts'

const place = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 0] })
/** Q is 111, R 222 km east of P. */
const shapes: Shapes = { P: place(0), Q: place(1), R: place(2) }
const noon = startOf(3) + 12 * hourMs
const claims = [
  claim('A', clock(noon)),
  claim('B', clock(noon + 2 * hourMs), { where: at('Q') }),
  claim('C', clock(noon + 10 * hourMs), { where: at('R') }),
  claim('D', clock(noon + 3 * hourMs), { where: at('R'), about: 'stranger' }),
]

test('the tightest pair is the one that needs the greatest speed', () => {
  const pair = tightestOf(claims, { groups }, shapes)
  expect([pair?.a, pair?.b]).toEqual(['A', 'B'])
  expect(pair?.arithmetic.hoursMost).toBe(2)
  expect(pair?.arithmetic.needed).toBeCloseTo(101.2 / 2, 1)
})

test('it is the first that a lower top speed contradicts', () => {
  const needed = tightestOf(claims, { groups }, shapes)?.arithmetic.needed ?? 0
  const found = (speed: number) =>
    contradictionsOf(claims, invented(claims), shapes, speed).map(({ a, b }) => [a, b])
  expect(found(needed + 0.1)).toEqual([])
  expect(found(needed - 0.1)).toEqual([['A', 'B']])
})

test('two places at one moment are tighter than any others', () => {
  const both = [...claims, claim('E', clock(noon + 10 * hourMs))]
  const pair = tightestOf(both, { groups }, shapes)
  expect([pair?.a, pair?.b]).toEqual(['C', 'E'])
  expect(pair?.arithmetic.needed).toBeNull()
})

test('there is none where any speed would do, or nothing stands anywhere', () => {
  expect(
    tightestOf([claim('A', clock(noon)), claim('B', clock(noon))], { groups }, shapes),
  ).toBeNull()
  expect(tightestOf(claims, { groups }, {})).toBeNull()
})
