import { expect, test } from 'vitest'
import { table } from '../view/view.ts'
import { checkedSpeed, hourMs, parseSpeed, speedOf } from './speed.ts'

test('the least speed is the least way in the most time, the greatest the greatest in the least', () => {
  expect(speedOf([50, 200], [2 * hourMs, 10 * hourMs])).toEqual([5, 100])
})

test('where there may have been no time, no speed is too great', () => {
  expect(speedOf([50, 200], [0, 10 * hourMs])).toEqual([5, null])
})

test('where there was no time, no speed is great enough, unless the places meet', () => {
  expect(speedOf([50, 200], [0, 0])).toEqual([Infinity, null])
  expect(speedOf([0, 200], [0, 0])).toEqual([0, null])
  expect(speedOf([0, 0], [0, 0])).toEqual([0, 0])
})

test('a top speed is a number above 0', () => {
  expect(checkedSpeed(0.5)).toBe(0.5)
  for (const none of [0, -5, NaN, Infinity]) expect(() => checkedSpeed(none)).toThrow(RangeError)
  expect(() => checkedSpeed(-5)).toThrow('The top speed must be a number of km/h above 0, not -5.')
})

test('a speed is read to a tenth', () => {
  expect(['60', ' 60 ', '3.9', '3,94', '1e2', '9999'].map(parseSpeed)).toEqual([
    ...[60, 60, 3.9],
    ...[3.9, 100, 9999],
  ])
})

test('nothing, nonsense, none and too much are no speeds', () => {
  const none = ['', '  ', '0', '-80', '0.04', 'fast', '1e9', '9999.5', 'NaN', 'Infinity', '8 0']
  expect(none.map(parseSpeed)).toEqual(none.map(() => null))
})

test('every speed that is read can stand in an address', () => {
  for (const speed of ['0.1', '3.9', '80', '9999'].map(parseSpeed)) {
    const written = table.top.write(speed)
    expect(table.top.parse(written ?? '')).toBe(speed)
  }
})
