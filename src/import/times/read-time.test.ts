import { describe, expect, test } from 'vitest'
import { whenOf } from './bounds-of-time.ts'
import { isFault } from './calendar-date.ts'
import { readTime } from './read-time.ts'

function edtfOf(cell: string, zone = 'UTC'): string {
  const read = readTime(cell, null)
  if (isFault(read)) return read.code
  return whenOf(read, zone, cell)?.edtf ?? 'reversed'
}

describe('one time in many hands is one time', () => {
  const ways = [
    ...['2017-09-02', '2017/9/2', '2017.09.02', '20170902', '2 September 2017', 'Sept. 2, 2017'],
    ...['2nd of Sep 2017', 'Sat 2 Sep 2017', '٢ أيلول ٢٠١٧', '۲ سبتمبر ۲۰۱۷', '“2 September 2017”'],
    ...['يوم السبت 2 أيلول/سبتمبر 2017', '2 شتنبر 2017', 'on 2 September 2017', '2017-09-02 '],
  ]
  test.each(ways)('%s', (way) => expect(edtfOf(way)).toBe('2017-09-02'))

  const clocks = [
    ...['2017-09-02T14:30Z', '2017-09-02 14:30', '20170902T1430Z', '2 September 2017, 2:30 pm'],
    ...['2017-09-02T17:30+03:00', '2017-09-02 17:30 +0300', 'Sept. 2 2017 14:30 UTC'],
  ]
  test.each(clocks)('%s', (way) => expect(edtfOf(way)).toBe('2017-09-02T14:30Z/2017-09-02T14:31Z'))
})

test('the last digit of a clock leaves the time open that is below it', () => {
  const at = (clock: string) => edtfOf(`2017-09-02T${clock}Z`)
  expect(at('14')).toBe('2017-09-02T14:00Z/2017-09-02T15:00Z')
  expect(at('14:30')).toBe('2017-09-02T14:30Z/2017-09-02T14:31Z')
  expect(at('14:30:05')).toBe('2017-09-02T14:30:05Z/2017-09-02T14:30:06Z')
  expect(at('14:30:05.2')).toBe('2017-09-02T14:30:05.200Z/2017-09-02T14:30:05.300Z')
})

test('noon and midnight are told apart by their halves of the day', () => {
  expect(edtfOf('2 September 2017 12 am')).toBe('2017-09-02T00:00Z/2017-09-02T01:00Z')
  expect(edtfOf('2 September 2017 12:05 pm')).toBe('2017-09-02T12:05Z/2017-09-02T12:06Z')
  expect(edtfOf('2 September 2017 13 pm')).toBe('no-such-clock')
})

test('before and after a day take in nothing of it, by and since all of it', () => {
  expect(edtfOf('before 2 September 2017')).toBe('../2017-09-01')
  expect(edtfOf('قبل 2 أيلول 2017')).toBe('../2017-09-01')
  expect(edtfOf('until 2 September 2017')).toBe('../2017-09-02')
  expect(edtfOf('after 2 September 2017')).toBe('2017-09-03/..')
  expect(edtfOf('since 2 September 2017')).toBe('2017-09-02/..')
  expect(edtfOf('/2017-09-02')).toBe('../2017-09-02')
  expect(edtfOf('2017-09-02/')).toBe('2017-09-02/..')
})

test('a span says its year once, and a month spans from its first day to its last', () => {
  expect(edtfOf('29 August – 2 September 2017')).toBe('2017-08-29/2017-09-02')
  expect(edtfOf('من 29 آب إلى 2 أيلول 2017')).toBe('2017-08-29/2017-09-02')
  expect(edtfOf('August to September 2017')).toBe('2017-08-01/2017-09-30')
  expect(edtfOf('29 December 2016 to 2 January 2017')).toBe('2016-12-29/2017-01-02')
})

test('early, mid and late overlap: nobody who wrote them drew a line', () => {
  expect(edtfOf('early February 2017')).toBe('2017-02-01/2017-02-14')
  expect(edtfOf('mid February 2017')).toBe('2017-02-08/2017-02-21')
  expect(edtfOf('أواخر شباط 2017')).toBe('2017-02-15/2017-02-28')
})

test('what cannot be bounded is left without bounds, under its own name', () => {
  expect(edtfOf('circa 2017')).toBe('approximate')
  expect(edtfOf('2 September')).toBe('no-year')
  expect(edtfOf('summer 2017')).toBe('season')
  expect(edtfOf('n/a')).toBe('time-unknown')
  expect(edtfOf('11 Ramadan 1438')).toBe('hijri-month')
  expect(edtfOf('last Tuesday')).toBe('unreadable-time')
  expect(edtfOf('02/09/2017')).toBe('needs-dayOrder')
  expect(edtfOf('02/02/2017')).toBe('2017-02-02')
})

test('a day begins and ends by the clock that it is written by', () => {
  const read = readTime('2017-09-02', null)
  if (isFault(read)) throw new Error(read.code)
  const iso = (instant: number | null | undefined) => new Date(instant ?? NaN).toISOString()
  const damascus = whenOf(read, 'Asia/Damascus', '')
  expect(iso(damascus?.earliest)).toBe('2017-09-01T21:00:00.000Z')
  expect(iso(damascus?.latest)).toBe('2017-09-02T21:00:00.000Z')
  const unknown = whenOf(read, 'unknown', '')
  expect(iso(unknown?.earliest)).toBe('2017-09-01T10:00:00.000Z')
  expect(iso(unknown?.latest)).toBe('2017-09-03T12:00:00.000Z')
})
