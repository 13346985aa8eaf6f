import type { Shapes } from '../story/claim.ts'
import { expect, test } from 'vitest'
import { at, claim, clock, days, startOf } from '../../testing/invented-story.ts'
import { legSpeedsOf } from './leg-speeds.ts'
import { hourMs } from '../geo/speed.ts'

const place = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 0] })
const shapes: Shapes = { P: place(0), Q: place(1), R: place(3) }
const noon = startOf(3) + 12 * hourMs

test('a leg has the least and the greatest way, time and speed that the bounds allow', () => {
  const claims = [
    claim('late', clock(noon + 3 * hourMs, 30), { where: at('Q') }),
    claim('early', clock(noon, 30)),
  ]
  const [leg, ...more] = legSpeedsOf('whole', claims, shapes)
  expect(more).toEqual([])
  expect(leg).toMatchObject({ from: 'early', to: 'late', ordered: true })
  expect(leg?.distance[0]).toBeCloseTo(111.195 - 10, 2)
  expect(leg?.distance[1]).toBeCloseTo(111.195 + 10, 2)
  expect(leg?.time).toEqual([2 * hourMs, 4 * hourMs])
  expect(leg?.speed[0]).toBeCloseTo(101.195 / 4, 2)
  expect(leg?.speed[1]).toBeCloseTo(121.195 / 2, 2)
})

test('where the bounds overlap, the order is open and no speed is too great', () => {
  const claims = [claim('A', days(3)), claim('B', days(3, 4), { where: at('Q') })]
  const [leg] = legSpeedsOf('whole', claims, shapes)
  expect(leg).toMatchObject({ ordered: false, time: [0, 48 * hourMs] })
  expect(leg?.speed[1]).toBeNull()
})

test('from what lasted, time runs from when it can first have left', () => {
  const lasted = claim('A', days(1, 3, { mode: 'throughout' }))
  const [leg] = legSpeedsOf('whole', [lasted, claim('B', days(4), { where: at('Q') })], shapes)
  expect(leg?.time).toEqual([0, 48 * hourMs])
})

test('at two places in the same instant, no speed would do', () => {
  const claims = [claim('A', clock(noon)), claim('B', clock(noon), { where: at('Q') })]
  expect(legSpeedsOf('whole', claims, shapes)[0]?.speed).toEqual([Infinity, null])
})

test('a leg joins only reports of the group that have a place and a time of their own', () => {
  const claims = [
    claim('A', days(1)),
    claim('stranger', days(2), { about: 'stranger' }),
    claim('movement', days(2), { kind: 'movement' }),
    claim('published', days(2, 2, { basis: 'published' })),
    claim('open', days(2, null)),
    claim('nowhere', days(2), { where: at(null) }),
    claim('B', days(3), { where: at('R') }),
  ]
  expect(legSpeedsOf('whole', claims, shapes).map(({ from, to }) => [from, to])).toEqual([
    ['A', 'B'],
  ])
})
