import { describe, expect, test } from 'vitest'
import { broughtWords } from '../../i18n/brought.ts'
import { words } from '../../i18n/index.ts'
import { rowCodes } from '../../import/told.ts'
import { whenOf } from '../../import/times/bounds-of-time.ts'
import { isFault } from '../../import/times/calendar-date.ts'
import { readTime } from '../../import/times/read-time.ts'
import { outcomesCsv } from './outcomes-csv.ts'
import { whenSaid, whereSaid } from './row-in-words.ts'
import { rowSaid } from './told-in-words.ts'

const { en, ar } = broughtWords

function said(cell: string, zone = 'Asia/Damascus') {
  const read = readTime(cell, null)
  if (isFault(read)) throw new Error(read.code)
  return whenSaid(whenOf(read, zone, cell), words.en.time, 'Asia/Damascus')
}

test('a time is said as exactly as it is written, and no more', () => {
  expect(said('2017-09-02')).toBe('on 2 September 2017')
  expect(said('1997-07')).toBe('at some time between 1 July 1997 and 31 July 1997')
  expect(said('2017-09-02 14:30')).toBe('14:30 on 2 September 2017')
  expect(said('2017-09-02T14Z')).toBe('2 Sept, ~17:00 – 2 Sept, ~18:00')
  // Bounds that a program has written as instants are days again where they are the days of the story.
  const bound = (iso: string, unit: number) => ({ at: Date.parse(iso), unit, zoned: true })
  const [first, last] = [bound('2017-09-01T21:00:00Z', 1000), bound('2017-09-02T21:00:00Z', 0)]
  const day = whenOf({ first, last, bounds: false }, 'Asia/Damascus', '')
  expect(whenSaid(day, words.en.time, 'Asia/Damascus')).toBe('on 2 September 2017')
  expect(said('../2017-09-02')).toBe('on or before 2 September 2017')
  expect(said('2017-09-02', 'unknown')).toContain('(time zone of the day not stated)')
  expect(whenSaid(null, words.en.time, 'Asia/Damascus')).toBe('no date')
})

test('coordinates are said no finer than they are written, nor than their radius', () => {
  const at = (position: number[], radiusKm: number, byDigits: boolean) =>
    whereSaid({ type: 'Point', position, radiusKm, byDigits }, '', en)
  expect(at([38.2802, 34.5601], 0.008, true)).toBe(
    '34.5601° N, 38.2802° E, as exact as its digits: within about 8 m',
  )
  expect(at([38.3, 34.6], 7.21, true)).toBe(
    '34.6° N, 38.3° E, as exact as its digits: within about 7.3 km',
  )
  expect(at([-38.28, -34.55], 5, false)).toBe('34.55° S, 38.28° W, within 5 km')
  expect(whereSaid(null, 'Palmyra', en)).toBe('“Palmyra”, not on the map')
  expect(
    whereSaid({ type: 'Polygon', position: null, radiusKm: null, byDigits: false }, '', en),
  ).toBe('somewhere in an area')
})

describe.each([
  ['en', en],
  ['ar', ar],
] as const)('in %s', (_, own) => {
  test.each(rowCodes)('%s is told with its line and column, and what stands there', (code) => {
    const told = rowSaid(7, { code, column: 'date', value: '31.9.', other: '12' }, own)
    expect(told).toContain('7')
    expect(told).toContain('date')
    expect(own.row[code]('31.9.', '12').trim()).not.toBe('')
  })
})

test('a list of outcomes is a table again, and no spreadsheet runs a cell of it', () => {
  const told = [
    { code: 'no-such-day' as const, column: 'date', value: '2017-09-31', other: '2017-09-30' },
  ]
  const row = { line: 9, status: 'refused' as const, when: null, place: null, told }
  const names = { place: '', group: '', title: '', words: '', source: '' }
  const csv = outcomesCsv(
    ['date', 'what'],
    [{ ...row, said: names, cells: ['2017-09-31', '=1+1 "quoted"'] }],
    en,
  )
  expect(csv.split('\r\n')[0]).toBe('\ufeff"line","outcome","why","when_edtf","date","what"')
  expect(csv).toContain('"9","refused","Line 9, column “date”: “2017-09-31” is no day')
  expect(csv).toContain('"\'=1+1 ""quoted"""')
})
