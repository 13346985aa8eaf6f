import { down, outward, stepOf, up, type Range } from './round-outward.ts'
import { hourMs } from './speed.ts'

/** How a language says amounts; a unit takes the form that its number asks for. */
export type RangeWords = {
  unit: {
    km: (count: number) => string
    hours: (count: number) => string
    days: (count: number) => string
    kmh: (count: number) => string
  }
  of: (amount: number, unit: string) => string
  range: (least: number, greatest: number, unit: string) => string
  upTo: (greatest: number, unit: string) => string
  atLeast: (least: number, unit: string) => string
  anySpeed: string
  noSpeed: string
}

type Unit = RangeWords['unit'][keyof RangeWords['unit']]

function say([least, greatest]: Range, unit: Unit, words: RangeWords): string {
  if (least === greatest) return words.of(least, unit(least))
  if (least <= 0) return words.upTo(greatest, unit(greatest))
  return words.range(least, greatest, unit(greatest))
}

/** A distance in words, rounded outwards: whole km, tenths only below 10 km. */
export const sayKm = (km: Range, words: RangeWords): string =>
  say(outward(km, km[1] < 10 ? 0.1 : 1), words.unit.km, words)

/** Beyond so many hours a time is said in days. */
const hoursAtMost = 96

/** A time (ms) in words, rounded outwards: in hours, or in days where it may be long. */
export function sayTime([least, most]: Range, words: RangeWords): string {
  const hours: Range = [least / hourMs, most / hourMs]
  if (hours[1] <= hoursAtMost) return say(outward(hours, 0.1), words.unit.hours, words)
  return say(outward([hours[0] / 24, hours[1] / 24], 0.1), words.unit.days, words)
}

/** A speed as `speedOf` has it in words, rounded outwards. */
export function saySpeed(
  [least, greatest]: readonly [number, number | null],
  words: RangeWords,
): string {
  if (least === Infinity) return words.noSpeed
  if (greatest !== null) return say(outward([least, greatest], 0.1), words.unit.kmh, words)
  if (least === 0) return words.anySpeed
  const rounded = down(least, stepOf(least))
  return words.atLeast(rounded, words.unit.kmh(rounded))
}

/** A least distance, a most time (hours) and a speed for arithmetic: one number with its unit. */
export const oneKm = (km: number, words: RangeWords): string => {
  const rounded = down(km, km < 10 ? 0.1 : 1)
  return words.of(rounded, words.unit.km(rounded))
}
export const mostHours = (hours: number, words: RangeWords): string => {
  const rounded = up(hours, hours < 10 ? 0.1 : 1)
  return words.of(rounded, words.unit.hours(rounded))
}
export const leastHours = (hours: number, words: RangeWords): string => {
  const rounded = down(hours, hours < 10 ? 0.1 : 1)
  return words.of(rounded, words.unit.hours(rounded))
}
export const oneSpeed = (kmh: number, words: RangeWords): string =>
  words.of(kmh, words.unit.kmh(kmh))
