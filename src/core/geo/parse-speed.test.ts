import { expect, test } from 'vitest'
import { readSpeed } from './parse-speed.ts'
import { table } from '../view/view.ts'

test('a speed is read to a tenth', () => {
  expect(['60', ' 60 ', '3.9', '3,94', '1e2', '9999'].map(readSpeed)).toEqual([
    ...[60, 60, 3.9],
    ...[3.9, 100, 9999],
  ])
})

test('nothing, nonsense, none and too much are no speeds', () => {
  const none = ['', '  ', '0', '-80', '0.04', 'fast', '1e9', '9999.5', 'NaN', 'Infinity', '8 0']
  expect(none.map(readSpeed)).toEqual(none.map(() => null))
})

test('every speed that is read can stand in an address', () => {
  for (const speed of ['0.1', '3.9', '80', '9999'].map(readSpeed)) {
    const written = table.top.write(speed)
    expect(table.top.parse(written ?? '')).toBe(speed)
  }
})
