import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tintOf } from './tint.ts'

test('the wider a place, the paler it is, and none is without ink', () => {
  const area = fc.double({ min: 1, max: 1e7, noNaN: true })
  fc.assert(
    fc.property(area, area, (a, b) => {
      const [narrow, wide] = [tintOf(Math.min(a, b)), tintOf(Math.max(a, b))]
      expect(wide.fill).toBeLessThanOrEqual(narrow.fill)
      expect(wide.line).toBeLessThanOrEqual(narrow.line)
      expect(wide.fill).toBeGreaterThan(0.05)
    }),
  )
})

test('a place four times as large has half the fill, until it would be lost', () => {
  expect(tintOf(4000).fill).toBeCloseTo(tintOf(1000).fill / 2)
})
