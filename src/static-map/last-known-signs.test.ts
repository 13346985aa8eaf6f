import { expect, test } from 'vitest'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { asideOf, standingSigns } from './last-known-signs.ts'

const sheet = viewportOf([37.6, 33.1, 41.4, 35.9], 364, 202)
const standing = standingSigns(
  [{ key: 'a', at: [39.4, 34.5], lines: ['the whole convoy', '29 Aug'], solid: true }],
  sheet,
)
const [x = 0, y = 0] = standing[0]?.at ?? []

test('what was struck somewhere in an area is drawn clear of a group’s mark, and of its words', () => {
  const [left, same] = asideOf([x, y], standing)
  expect(x - left).toBeGreaterThan(4 + 9)
  expect(same).toBe(y)
  expect(left + 8).toBeLessThan(standing[0]?.box.left ?? 0)
})

test('it stays where no group stands', () => {
  expect(asideOf([x + 40, y], standing)).toEqual([x + 40, y])
  expect(asideOf([x, y], [])).toEqual([x, y])
})
