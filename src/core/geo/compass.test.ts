import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf } from './compass.ts'

const [N, NE, ENE, E, NNW] = [0, 2, 3, 4, 15]

test('bearings that are all nearest to one point are said as that point', () => {
  expect(pointsOf({ from: 62, to: 74 })).toEqual([ENE, ENE])
  expect(pointsOf({ from: 90, to: 90 })).toEqual([E, E])
})

test('others are said between two, outwards', () => {
  expect(pointsOf({ from: 50, to: 80 })).toEqual([NE, E])
  expect(pointsOf({ from: 55, to: 62 })).toEqual([NE, ENE])
})

test('around north', () => {
  expect(pointsOf({ from: 355, to: 5 })).toEqual([N, N])
  expect(pointsOf({ from: 340, to: 20 })).toEqual([NNW, 1])
})

test('no bearing lies outside of what is said', () => {
  const degrees = fc.double({ min: 0, max: 359.99, noNaN: true })
  fc.assert(
    fc.property(degrees, fc.double({ min: 0, max: 180, noNaN: true }), (from, width) => {
      const [first, last] = pointsOf({ from, to: (from + width) % 360 })
      const slack = first === last ? 11.25 : 0
      const away = (from - (first * 22.5 - slack) + 360 + 1e-9) % 360
      const room = ((last - first + 16) % 16) * 22.5 + 2 * slack
      expect(away + width).toBeLessThanOrEqual(room + 1e-6)
    }),
  )
})
