import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundDown, downAbove, roundOutward, stepOf, roundUp } from './round-outward.ts'

test('a range is rounded outwards, to two digits of its width', () => {
  expect(roundOutward([94.7, 130.2], 1)).toEqual([94, 131])
  expect(roundOutward([187.3, 391.9], 1)).toEqual([180, 400])
  expect(roundOutward([3.91, 4.27], 0.1)).toEqual([3.9, 4.3])
  expect(roundOutward([0, 2345], 1)).toEqual([0, 2400])
})

test('what is exact is no finer than asked, and stays where it is on a step', () => {
  expect(roundOutward([111.2, 111.2], 1)).toEqual([111, 112])
  expect(roundOutward([48, 48], 1)).toEqual([48, 48])
  expect(roundOutward([0.1 + 0.2, 0.3], 0.1)).toEqual([0.3, 0.3])
})

test('no range is ever narrowed, nor widened by more than a step at either end', () => {
  const range = fc
    .tuple(
      fc.double({ min: 0, max: 2e4, noNaN: true }),
      fc.double({ min: 0, max: 2e4, noNaN: true }),
    )
    .map(([a, width]) => [a, a + width] as const)
  fc.assert(
    fc.property(range, fc.constantFrom(0.1, 1, 10), (all, finest) => {
      const [least, greatest] = roundOutward(all, finest)
      const step = Math.max(finest, stepOf(all[1] - all[0]))
      expect(least).toBeLessThanOrEqual(all[0] + 1e-6)
      expect(greatest).toBeGreaterThanOrEqual(all[1] - 1e-6)
      expect(all[0] - least).toBeLessThanOrEqual(step * 1.001)
      expect(greatest - all[1]).toBeLessThanOrEqual(step * 1.001)
    }),
  )
})

test('what is at least so much is rounded down, what is at most so much up', () => {
  expect([roundDown(187.9, 1), roundUp(187.1, 1), roundDown(0.3, 0.1), roundUp(0.3, 0.1)]).toEqual([
    187, 188, 0.3, 0.3,
  ])
  expect([187.3, 3.9, 0.28, 10, 0].map(stepOf)).toEqual([10, 0.1, 0.01, 1, 0])
})

test('what is above a limit is not rounded down to it', () => {
  expect(downAbove(3.9016, 3)).toBe(3.9)
  expect(downAbove(3.9016, 3.9)).toBe(3.901)
  expect(downAbove(25.3, 20)).toBe(25)
  expect(downAbove(80.00000000001, 80)).toBeGreaterThan(80)
})
