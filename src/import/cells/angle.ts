import type { RowCode } from '../told.ts'
import { plainCell } from './latin-digits.ts'

export type Axis = 'latitude' | 'longitude'

const letters: Record<string, { axis: Axis; sign: 1 | -1 }> = {
  n: { axis: 'latitude', sign: 1 },
  s: { axis: 'latitude', sign: -1 },
  e: { axis: 'longitude', sign: 1 },
  w: { axis: 'longitude', sign: -1 },
}
const inWords: [RegExp, string][] = [
  [/شمالا?ً?|north/giu, 'n'],
  [/جنوبا?ً?|south/giu, 's'],
  [/شرقا?ً?|east/giu, 'e'],
  [/غربا?ً?|west/giu, 'w'],
]

/** An angle as written: degrees, which axis a letter says it is on, and how far (degrees) its last digit reaches. */
export type Angle = { degrees: number; axis: Axis | null; step: number }

const number = '(\\d+(?:[.,]\\d+)?)'
const shape = new RegExp(
  `^([+-])?${number}(?:[°º*d:\\s]+${number})?(?:['’′m:\\s]+${number})?["”″'’s\\s°º]*$`,
  'iu',
)

/** A longer text is no angle. */
const longest = 80

/** Reads decimal degrees, degrees and minutes, or degrees, minutes and seconds, with a sign or a letter. Null for anything else. */
export function parseAngle(cell: string): Angle | null {
  if (cell.length > longest) return null
  const text = inWords
    .reduce((text, [word, letter]) => text.replaceAll(word, ` ${letter} `), plainCell(cell))
    .trim()
  const [, before, after] = /^([nsew])?[^a-z]*?([nsew])?$/iu.exec(text) ?? []
  if (before && after) return null
  const letter = letters[(before ?? after ?? '').toLowerCase()]
  const bare = text.replace(/^[nsew]\s*|\s*[nsew]$/giu, '').trim()
  const [, sign, degrees, minutes, seconds] = shape.exec(bare) ?? []
  if (degrees === undefined || (letter && sign)) return null
  const parts = [degrees, minutes, seconds].filter((part) => part !== undefined)
  // Only the last part may have a fraction, and sixty minutes would be a degree.
  if (parts.slice(0, -1).some((part) => /[.,]/.test(part))) return null
  const values = parts.map((part) => Number(part.replace(',', '.')))
  if (values.slice(1).some((value) => value >= 60)) return null
  const size = values.reduce((sum, value, i) => sum + value / 60 ** i, 0)
  const digits = (parts.at(-1) ?? '').split(/[.,]/)[1]?.length ?? 0
  return {
    degrees: size * (letter?.sign ?? (sign === '-' ? -1 : 1)),
    axis: letter?.axis ?? null,
    step: 10 ** -digits / 60 ** (parts.length - 1),
  }
}

/** Degrees of latitude or longitude; or why a cell is none. */
export function readAngle(cell: string, axis: Axis): number | RowCode {
  const angle = parseAngle(cell)
  return angle === null ? 'unreadable-angle' : (wrongWith(angle, axis) ?? angle.degrees)
}

/** What is wrong with an angle on an axis: null for nothing. */
export function wrongWith({ degrees, axis: said, step }: Angle, axis: Axis): RowCode | null {
  if (said !== null && said !== axis) return 'unreadable-angle'
  const most = axis === 'latitude' ? 90 : 180
  const size = Math.abs(degrees)
  if (size <= most) return null
  if ((axis === 'latitude' && size === 91) || size === 181) return 'not-available'
  // Whole numbers of seven digits and more: ten-millionths of a degree, or metres on some grid.
  if (step === 1 && size >= 1e7) return 'times-seven'
  if (size >= 1000) return 'projected'
  return axis === 'latitude' ? 'beyond-90' : 'beyond-180'
}
