import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, instantOf, isMidnight, startOfDay } from './time-zone.ts'

const hour = 3_600_000
const zones = Intl.supportedValuesOf('timeZone')
const anyInstant = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2030, 0, 1) })
const anyDay = anyInstant.map((instant) => new Date(instant).toISOString().slice(0, 10))

/** The days of 2017 on which a zone changes its clock. */
const changes = zones.flatMap((zone) => {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const offset = (at: number) =>
    clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  const year = Array.from({ length: 365 }, (_, i) => Date.UTC(2017, 0, 1 + i))
  return year
    .filter((at) => offset(at) !== offset(at + 24 * hour))
    .map((at) => ({ zone, day: new Date(at).toISOString().slice(0, 10) }))
})
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -24 * hour, max: 48 * hour }))
  .map(([{ zone, day }, by]) => [zone, Date.parse(day) + by] as const)
const anywhere = fc.oneof(fc.tuple(fc.constantFrom(...zones), anyInstant), nearChange)

test('every instant lies in its day: from its start up to the start of the next', () => {
  fc.assert(
    fc.property(anywhere, ([zone, instant]) => {
      const day = dayOf(instant, zone)
      expect(startOfDay(day, zone)).toBeLessThanOrEqual(instant)
      expect(startOfDay(addDays(day, 1), zone)).toBeGreaterThan(instant)
    }),
    { numRuns: 3000 },
  )
})

test('a day starts with its first instant, also where the clock changes at midnight', () => {
  const wrong = changes.flatMap(({ zone, day }) =>
    [-1, 0, 1, 2]
      .map((by) => addDays(day, by))
      .filter((of) => {
        const start = startOfDay(of, zone)
        const isFirst = dayOf(start, zone) === of && dayOf(start - 1, zone) !== of
        return !isFirst || !isMidnight(start, zone)
      })
      .map((of) => `${zone} ${of}`),
  )
  expect(wrong).toEqual([])
})

test('the start of a day is a midnight, and a minute later is not', () => {
  fc.assert(
    fc.property(anywhere, ([zone, instant]) => {
      const start = startOfDay(dayOf(instant, zone), zone)
      expect(isMidnight(start, zone)).toBe(true)
      expect(isMidnight(start + 60_000, zone)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('adding days and taking them away leads back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day)
    }),
  )
})

test('days are added across months, years and leap days', () => {
  expect(addDays('2017-08-31', 1)).toBe('2017-09-01')
  expect(addDays('2016-02-28', 1)).toBe('2016-02-29')
  expect(addDays('2017-01-01', -1)).toBe('2016-12-31')
})

describe('a wall clock', () => {
  test('is read with the offset in force', () => {
    expect(instantOf(Date.UTC(2017, 6, 1, 12), 'Europe/Berlin')).toBe(Date.UTC(2017, 6, 1, 10))
    expect(instantOf(Date.UTC(2017, 11, 1, 12), 'Europe/Berlin')).toBe(Date.UTC(2017, 11, 1, 11))
    expect(instantOf(Date.UTC(2017, 8, 8, 10), 'Asia/Damascus')).toBe(Date.UTC(2017, 8, 8, 7))
  })

  test('begins a day of 23 or 25 hours where the clocks change', () => {
    const length = (day: string) =>
      (startOfDay(addDays(day, 1), 'Europe/Berlin') - startOfDay(day, 'Europe/Berlin')) / hour
    expect(['2017-03-26', '2017-10-29', '2017-10-30'].map(length)).toEqual([23, 25, 24])
  })
})
