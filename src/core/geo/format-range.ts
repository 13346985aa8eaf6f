import { roundDown, roundOutward, stepOf, roundUp, type Range } from './round-outward.ts'
import { hourMs } from './speed.ts'

/** What is said with a number; a language gives it the form that the number asks for. */
export type Unit = 'km' | 'hours' | 'days' | 'kmh'

/** How a language says amounts. */
export type RangeWords = {
  of: (amount: number, unit: Unit) => string
  range: (least: number, greatest: number, unit: Unit) => string
  upTo: (greatest: number, unit: Unit) => string
  atLeast: (least: number, unit: Unit) => string
  anySpeed: string
  noSpeed: string
}

function say([least, greatest]: Range, unit: Unit, words: RangeWords): string {
  if (least === greatest) return words.of(least, unit)
  if (least <= 0) return words.upTo(greatest, unit)
  return words.range(least, greatest, unit)
}

/** A distance in words, rounded outwards: whole km, tenths only below 10 km. */
export const formatKm = (km: Range, words: RangeWords): string =>
  say(roundOutward(km, km[1] < 10 ? 0.1 : 1), 'km', words)

/** Beyond so many hours a time is said in days. */
const hoursAtMost = 96

/** A time (ms) in words, rounded outwards: in hours, or in days where it may be long. */
export function formatDuration([least, most]: Range, words: RangeWords): string {
  const hours: Range = [least / hourMs, most / hourMs]
  if (hours[1] <= hoursAtMost) return say(roundOutward(hours, 0.1), 'hours', words)
  return say(roundOutward([hours[0] / 24, hours[1] / 24], 0.1), 'days', words)
}

/** A speed as `speedOf` has it in words, rounded outwards. */
export function formatSpeed(
  [least, greatest]: readonly [number, number | null],
  words: RangeWords,
): string {
  if (least === Infinity) return words.noSpeed
  if (greatest !== null) return say(roundOutward([least, greatest], 0.1), 'kmh', words)
  if (least === 0) return words.anySpeed
  return words.atLeast(roundDown(least, stepOf(least)), 'kmh')
}

/** A least distance, a most time (hours) and a speed for arithmetic: one number with its unit. */
export const oneKm = (km: number, words: RangeWords): string =>
  words.of(roundDown(km, km < 10 ? 0.1 : 1), 'km')
/** An upper bound in hours, rounded up, so that it stays one: to a tenth below 10. */
export const mostHours = (hours: number, words: RangeWords): string =>
  words.of(roundUp(hours, hours < 10 ? 0.1 : 1), 'hours')
/** A lower bound in hours, rounded down, so that it stays one: to a tenth below 10. */
export const leastHours = (hours: number, words: RangeWords): string =>
  words.of(roundDown(hours, hours < 10 ? 0.1 : 1), 'hours')
/** One speed, km/h. */
export const oneSpeed = (kmh: number, words: RangeWords): string => words.of(kmh, 'kmh')
