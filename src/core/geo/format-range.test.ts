import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/index.ts'
import {
  leastHours,
  mostHours,
  oneKm,
  oneSpeed,
  formatKm,
  formatSpeed,
  formatDuration,
} from './format-range.ts'
import { hourMs } from './speed.ts'

const en = words.en.analysis.amounts
const hours = (a: number, b: number) => formatDuration([a * hourMs, b * hourMs], en)

test('distances are said as ranges, rounded outwards', () => {
  expect(formatKm([94.7, 130.2], en)).toBe('94–131 km')
  expect(formatKm([0, 249.6], en)).toBe('up to 250 km')
  expect(formatKm([187.3, 391.9], en)).toBe('180–400 km')
  expect(formatKm([3.21, 3.21], en)).toBe('3.2–3.3 km')
  expect(formatKm([0, 0], en)).toBe('0 km')
  expect(formatKm([1234, 1300], en)).toBe('1,234–1,300 km')
})

test('times are said in hours, long ones in days', () => {
  expect(hours(0, 48)).toBe('up to 48 hours')
  expect(hours(2.04, 3.96)).toBe('2–4 hours')
  expect(hours(1, 1)).toBe('1 hour')
  expect(hours(240, 312)).toBe('10–13 days')
  expect(hours(61.5, 158.5)).toBe('2.5–6.7 days')
})

describe('speeds', () => {
  test('have bounds on both sides, or one, or none', () => {
    expect(formatSpeed([3.94, 27.68], en)).toBe('3–28 km/h')
    expect(formatSpeed([0, 4.29], en)).toBe('up to 4.3 km/h')
    expect(formatSpeed([3.94, null], en)).toBe('at least 3.9 km/h')
    expect(formatSpeed([0, null], en)).toBe('any speed')
    expect(formatSpeed([Infinity, null], en)).toBe('no speed would do')
  })
})

test('for arithmetic, what is least is rounded down and what is most up', () => {
  expect(oneKm(187.9, en)).toBe('187 km')
  expect(oneKm(9.87, en)).toBe('9.8 km')
  expect(mostHours(47.2, en)).toBe('48 hours')
  expect(leastHours(47.8, en)).toBe('47 hours')
  expect(oneSpeed(3.9, en)).toBe('3.9 km/h')
})

test('Arabic says them in words, so that no range reads the wrong way round', () => {
  const ar = words.ar.analysis.amounts
  expect(formatKm([94.7, 130.2], ar)).toBe('من 94 إلى 131 كم')
  expect(formatDuration([0, 5 * hourMs], ar)).toBe('5 ساعات على الأكثر')
  expect(formatDuration([0, 48 * hourMs], ar)).toBe('48 ساعة على الأكثر')
})
