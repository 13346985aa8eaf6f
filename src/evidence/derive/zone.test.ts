import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daySpan, isZone, localDay } from './zone.ts'

const hourMs = 3_600_000
// Stations in Antarctica move their clocks by two hours and more at once.
const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !zone.startsWith('Antarctica/'))
const anyZone = fc.constantFrom(...zones)
// From 2012 on no zone has left a whole day out.
const anyDay = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day in any zone', () => {
  test('lasts from 23 to 25 hours', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const { start, end } = daySpan(day, zone)
        expect((end - start) / hourMs).toBeGreaterThanOrEqual(23)
        expect((end - start) / hourMs).toBeLessThanOrEqual(25)
      }),
      { numRuns: 500 },
    )
  })

  test('is that day from its first instant to its last, and not before or after', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const { start, end } = daySpan(day, zone)
        expect([start, end - 1].map((instant) => localDay(instant, zone))).toEqual([day, day])
        expect(localDay(start - 1, zone) < day && localDay(end, zone) > day).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('lies within that day in an unknown zone', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const [known, unknown] = [daySpan(day, zone), daySpan(day, 'unknown')]
        expect(unknown.start <= known.start && known.end <= unknown.end).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['2017-08-29', 'Asia/Damascus', '2017-08-28T21:00Z', '2017-08-29T21:00Z'],
  ['2017-09-06', 'America/New_York', '2017-09-06T04:00Z', '2017-09-07T04:00Z'],
  ['2017-09-06', 'unknown', '2017-09-05T10:00Z', '2017-09-07T12:00Z'],
  // Clocks skip midnight: the day begins at one.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00Z', '2018-11-05T02:00Z'],
  ['2017-03-31', 'Asia/Damascus', '2017-03-30T22:00Z', '2017-03-31T21:00Z'],
  // Clocks strike eleven twice: the day before lasts 25 hours.
  ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00Z', '2018-02-18T03:00Z'],
  // Midnight comes twice: the day begins with the first.
  ['2018-11-04', 'America/Havana', '2018-11-04T04:00Z', '2018-11-05T05:00Z'],
])('%s in %s', (day, zone, start, end) => {
  expect(daySpan(day, zone)).toEqual({ start: Date.parse(start), end: Date.parse(end) })
})

test('a day may lie before the common era', () => {
  const { start, end } = daySpan('-000044-03-15', 'Europe/Rome')
  expect(end - start).toBe(24 * hourMs)
  expect(localDay(start, 'Europe/Rome')).toBe('-000044-03-15')
})

test('zones are those of the IANA list, or unknown', () => {
  expect(['Asia/Damascus', 'UTC', 'unknown'].map(isZone)).toEqual([true, true, true])
  expect(['Damascus', 'Asia/Damascsu', ''].map(isZone)).toEqual([false, false, false])
})
