import type { Position } from 'geojson'
import type { Claim } from '../story/claim.ts'

/** One end of what is measured: the id of a claim, or a point of the map. */
export type End = string | Position

/** What an end stands for. */
export type Measured = Claim | Position

const digits = 4

/** An end as an address writes it, `C30` or `38.27,34.55` (longitude first); undefined for nonsense. */
export function readEnd(text: string): End | undefined {
  const [lng, lat, ...rest] = text.split(',')
  if (lat === undefined) return /^[\w.-]{1,80}$/.test(text) ? text : undefined
  const isNumber = (part: string | undefined) => /^-?\d{1,3}(\.\d{1,8})?$/.test(part ?? '')
  if (rest.length > 0 || !isNumber(lng) || !isNumber(lat)) return undefined
  const point = [Number(lng), Number(lat)]
  return Math.abs(point[0] ?? 0) <= 180 && Math.abs(point[1] ?? 0) <= 90 ? point : undefined
}

/** To about 10 m, as fine as a point of the map is. */
export const writeEnd = (end: End): string =>
  typeof end === 'string' ? end : end.map((part) => String(Number(part.toFixed(digits)) + 0)).join()
