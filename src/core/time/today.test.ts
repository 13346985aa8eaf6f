import { expect, test } from 'vitest'
import { today } from './today.ts'

test('today is the day of the reader’s own clock', () => {
  const clock = (minutes: number) => {
    const at = new Date('2026-11-20T23:30Z')
    at.getTimezoneOffset = () => minutes
    return at
  }
  expect([60, 0, -60].map((minutes) => today(clock(minutes)))).toEqual([
    '2026-11-20',
    '2026-11-20',
    '2026-11-21',
  ])
})
