import { plainCell, readNumber } from './latin-digits.ts'

export const radiusUnits = ['km', 'm', 'mi', 'nm'] as const
export type RadiusUnit = (typeof radiusUnits)[number]

const km: Record<RadiusUnit, number> = { km: 1, m: 0.001, mi: 1.609344, nm: 1.852 }

const names: [RegExp, RadiusUnit][] = [
  [/^(km|kms|kilomet(er|re)s?|كم|كيلومتر(ات)?)$/iu, 'km'],
  [/^(m|met(er|re)s?|م|متر|أمتار|امتار)$/iu, 'm'],
  [/^(mi|miles?|ميل|أميال)$/iu, 'mi'],
  [/^(nm|nmi|nautical ?miles?)$/iu, 'nm'],
]
const unitOf = (word: string): RadiusUnit | null =>
  names.find(([name]) => name.test(word.trim()))?.[1] ?? null

/** The unit that the name of a column says: `radius_km`, `accuracy (m)`. */
export function unitInName(column: string): RadiusUnit | null {
  const words = plainCell(column).split(/[\s_()[\]/.,-]+/)
  return (
    words
      .slice(1)
      .map(unitOf)
      .find((unit) => unit !== null) ?? null
  )
}

/** A radius as written, and its unit where the cell says it; null where it is none. */
export function readRadius(cell: string): { value: number; unit: RadiusUnit | null } | null {
  if (cell.length > 80) return null
  const text = plainCell(cell).replace(/^(±|\+\/-|~|about|approx\.?|within)\s*/iu, '')
  const [, digits = '', word = ''] = /^([\d.,]+)\s*(\D*)$/u.exec(text) ?? []
  const value = readNumber(digits)
  if (value === null) return null
  const unit = word === '' ? null : unitOf(word)
  return word !== '' && unit === null ? null : { value, unit }
}

export const inKm = (value: number, unit: RadiusUnit): number => value * km[unit]
