import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf } from './bounds.ts'
import { durationOf } from './iso-duration.ts'
import { spanOf } from './edtf-span.ts'

const bounds = (edtf: string, zone = 'UTC', margin = 0) => {
  const span = spanOf(edtf)
  if ('what' in span) throw new Error(span.what)
  return boundsOf(span, zone, margin)
}
const at = (instant: string) => Date.parse(instant)

test('a day ends as the next begins', () => {
  expect(bounds('2017-08-29')).toEqual({
    earliest: at('2017-08-29T00:00Z'),
    latest: at('2017-08-30T00:00Z'),
    begunBy: at('2017-08-30T00:00Z'),
    endsFrom: at('2017-08-29T00:00Z'),
    first: '2017-08-29',
    last: '2017-08-29',
    clock: null,
  })
})

test.each(['2017-08-29/2017-08-30', '2017-08-29/2017-09'])(
  '%s runs to the end of what is written last',
  (edtf) => {
    const { earliest, latest } = bounds(edtf)
    expect(earliest).toBe(at('2017-08-29T00:00Z'))
    expect(latest).toBe(at(edtf.endsWith('30') ? '2017-08-31T00:00Z' : '2017-10-01T00:00Z'))
  },
)

test.each(['[..2017-08-30]', '../2017-08-30', '/2017-08-30'])('%s has no beginning', (edtf) => {
  expect(bounds(edtf)).toMatchObject({
    earliest: null,
    begunBy: null,
    first: null,
    latest: at('2017-08-31T00:00Z'),
    last: '2017-08-30',
  })
})

test.each(['[2017-08-30..]', '2017-08-30/..', '2017-08-30/'])('%s has no end', (edtf) => {
  expect(bounds(edtf)).toMatchObject({
    earliest: at('2017-08-30T00:00Z'),
    first: '2017-08-30',
    latest: null,
    endsFrom: null,
    last: null,
  })
})

test('months and years are all their days', () => {
  expect(bounds('2016-02')).toMatchObject({ first: '2016-02-01', last: '2016-02-29' })
  expect(bounds('2017')).toMatchObject({ first: '2017-01-01', last: '2017-12-31' })
})

test('a clock time is an instant, widened by its margin alone', () => {
  const seven = at('2017-09-08T07:00Z')
  expect(bounds('2017-09-08T07:00:00Z', 'UTC', 60_000)).toMatchObject({
    earliest: seven - 60_000,
    latest: seven + 60_000,
    clock: seven,
  })
  expect(bounds('2017-09-08T10:00:00+03:00').clock).toBe(seven)
  expect(bounds('2017-09-08T22:00:00Z', 'Asia/Damascus').first).toBe('2017-09-09')
})

test('durations are weeks, days, hours and minutes', () => {
  expect(['PT30M', 'PT2H', 'P1D', 'P1W', 'P1DT12H'].map(durationOf)).toEqual(
    [0.5, 2, 24, 168, 36].map((hours) => hours * 3_600_000),
  )
  expect(['P', 'PT', '30M', 'P1M', 'P1Y', '-P1D'].map(durationOf)).toEqual(Array(6).fill(null))
})

const anyDay = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('earliest is never after latest, and a margin only widens', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyDay, anyDay).map((days) => days.sort().join('/')),
      fc.constantFrom('UTC', 'Asia/Damascus', 'Pacific/Fiji', 'America/New_York', 'unknown'),
      fc.nat(10_000_000),
      (edtf, zone, margin) => {
        const [narrow, wide] = [bounds(edtf, zone), bounds(edtf, zone, margin)]
        const [from, to] = [narrow.earliest ?? NaN, narrow.latest ?? NaN]
        expect(from).toBeLessThan(to)
        expect(narrow.begunBy).toBeLessThanOrEqual(to)
        expect(narrow.endsFrom).toBeGreaterThanOrEqual(from)
        expect([wide.earliest, wide.latest]).toEqual([from - margin, to + margin])
      },
    ),
  )
})
