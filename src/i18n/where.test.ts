import { expect, test } from 'vitest'
import { words } from './index.ts'

test('the answer to where counts, in English, in words below ten, as newspapers do', () => {
  const { before, atLeastBefore, others, news } = words.en.whereabouts
  expect([1, 2, 9, 10].map(before)).toEqual([
    'the day before',
    'two days before',
    'nine days before',
    '10 days before',
  ])
  expect(atLeastBefore(1)).toBe('at least a day before')
  expect(others(3)).toBe('Other reports name three other places: ')
  expect([0, 1, 12].map((count) => news('It ends', count))).toEqual([
    'New: It ends.',
    'New: It ends (and one more report).',
    'New: It ends (and 12 more reports).',
  ])
})

test('the answer to where agrees, in Arabic, with what it counts', () => {
  const { before, others, news } = words.ar.whereabouts
  expect([1, 2, 3, 11, 100].map(before)).toEqual([
    'قبل يوم',
    'قبل يومين',
    'قبل 3 أيام',
    'قبل 11 يوماً',
    'قبل 100 يوم',
  ])
  expect(others(2)).toBe('وتذكر تقارير أخرى مكانين آخرين: ')
  expect(others(11)).toBe('وتذكر تقارير أخرى 11 مكاناً آخر: ')
  expect(news('انتهت', 2)).toBe('الجديد: انتهت (وتقريران آخران).')
})
