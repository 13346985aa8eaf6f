import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locale } from '../../i18n/index.ts'
import { monthsOf } from '../../i18n/format-dates.ts'
import { day, endOf, startOf, zone } from '../../testing/invented-story.ts'
import { parseTime } from './parse-time.ts'

const arabic = monthsOf(locale.ar)
/** As the page asks: English names always, and those of the reader's language. */
const months = monthsOf(locale.en).map((names, i) => [...names, ...(arabic[i] ?? [])])
const read = (typed: string) => parseTime(typed, startOf(-5), zone, months)

describe('a date alone is the end of that day', () => {
  test.each([
    '2017-09-01',
    ' 2017-9-1 ',
    '1 Sep',
    '1 Sept',
    '1 sep 2017',
    'September 1',
    'September 1, 2017',
    '1 أيلول',
    '1 أيلول 2017',
    '1 سبتمبر',
  ])('%s', (typed) => {
    expect(read(typed)).toBe(endOf(1))
  })
})

describe('a date and an hour are that hour on the clock of the story', () => {
  test.each([
    '2017-09-01 20:00',
    '2017-09-01T20:00',
    '1 Sep 20:00',
    '1 September, 20:00',
    '1 أيلول 20:00',
  ])('%s', (typed) => {
    expect(read(typed)).toBe(startOf(1) + 20 * 3_600_000)
  })
})

describe('a zone or an offset is taken as written', () => {
  test.each([
    '2017-09-01T20:00Z',
    '2017-09-01t20:00:00z',
    '2017-09-01T23:00+03:00',
    '2017-09-01T16:00-0400',
  ])('%s', (typed) => {
    expect(read(typed)).toBe(Date.UTC(2017, 8, 1, 20))
  })
})

describe('what is no date is not read', () => {
  test.each([
    '',
    'nonsense',
    '20:00',
    '1',
    'September',
    'September 2017',
    '31 Feb',
    '2017-02-31',
    '2017-02-31T20:00Z',
    '29 Feb 2017',
    '2017-13-01',
    '2017-09-00',
    '32 Sep',
    '1 Sep 24:00',
    '1 Sep 20:60',
    '2017-09-01T25:00Z',
  ])('"%s"', (typed) => {
    expect(read(typed)).toBeNull()
  })
})

test('a leap day is read in a leap year', () => {
  expect(read('29 Feb 2016')).toBe(Date.parse('2016-02-29T22:00Z'))
})

test('without a year it is the year in which the story begins', () => {
  expect(parseTime('1 Mar', Date.UTC(2019, 0, 10), 'UTC', months)).toBe(Date.UTC(2019, 2, 2))
})

test('every month is read by each of its names, in both languages', () => {
  for (const [i, names] of months.entries())
    for (const name of names)
      expect(parseTime(`14 ${name} 2017`, startOf(1), 'UTC', months), name).toBe(
        Date.UTC(2017, i, 15),
      )
})

test('every day and hour that is written is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (n, hour, minute) => {
        const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
        expect(parseTime(`${day(n)} ${clock}`, 0, 'UTC', months)).toBe(
          Date.parse(`${day(n)}T${clock}Z`),
        )
      },
    ),
  )
})
