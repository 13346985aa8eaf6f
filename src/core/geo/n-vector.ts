import { earthRadius } from '@turf/helpers'
import type { Position } from 'geojson'

/** The radius (km) of the sphere on which everything here is measured: Turf's. */
export const earthKm = earthRadius / 1000

/** Half way around: no two places are farther apart (km). */
export const farthestKm = Math.PI * earthKm

/** A position as a direction from the middle of the sphere, of length 1: no seam, no pole. */
export type Vector = readonly [number, number, number]

/** The shorter way along a great circle between two positions less than 90 degrees apart. */
export type Arc = { a: Vector; b: Vector; normal: Vector; fromA: Vector; fromB: Vector }

const toRadians = Math.PI / 180

/**
 * The n-vector (unit normal of the sphere) of a position [lng, lat] in degrees; Gade 2010, "A non-
 * singular horizontal position representation".
 */
export function vectorOf([lng = 0, lat = 0]: Position): Vector {
  const [x, y] = [lng * toRadians, lat * toRadians]
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)]
}

/** The position of a vector of any length but 0; its longitude from -180 to 180. */
export const positionOf = ([x, y, z]: Vector): [number, number] => [
  Math.atan2(y, x) / toRadians,
  Math.atan2(z, Math.hypot(x, y)) / toRadians,
]

/** A longitude or bearing (degrees) by whole turns as near as can be to another. */
export const turnedTo = (near: number, degrees: number): number =>
  degrees + 360 * Math.round((near - degrees) / 360)

/** The scalar product. */
export const dot = (u: Vector, v: Vector): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2]

/** The vector product, right-handed. */
export const cross = (u: Vector, v: Vector): Vector => [
  u[1] * v[2] - u[2] * v[1],
  u[2] * v[0] - u[0] * v[2],
  u[0] * v[1] - u[1] * v[0],
]

/** A vector times a number. */
const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by]
/** The sum of two vectors. */
export const sum = (u: Vector, v: Vector): Vector => [u[0] + v[0], u[1] + v[1], u[2] + v[2]]
/** The same vector from the other side: the antipode of a point. */
export const opposite = (v: Vector): Vector => scaled(v, -1)

/** Of length 1; a vector of no length stays as it is. */
export const unit = (v: Vector): Vector => scaled(v, 1 / (Math.hypot(...v) || 1))

/** The straight line through the sphere between two vectors, squared: exact for near ones too. */
export function chord(u: Vector, v: Vector): number {
  const [x, y, z] = [u[0] - v[0], u[1] - v[1], u[2] - v[2]]
  return x * x + y * y + z * z
}

/** The way over the ground (km) for a squared chord. */
export const kmOfChord = (squared: number): number =>
  2 * earthKm * Math.asin(Math.min(1, Math.sqrt(squared) / 2))

/** The great-circle distance of two unit vectors, km on the mean sphere. */
export const kmBetween = (u: Vector, v: Vector): number => kmOfChord(chord(u, v))

/** The arc from a to b; null where they are one place (less than a centimetre apart). */
export function arcOf(a: Vector, b: Vector): Arc | null {
  if (chord(a, b) < 1e-18) return null
  const normal = unit(cross(a, b))
  return { a, b, normal, fromA: cross(normal, a), fromB: cross(b, normal) }
}

/** True where the point of an arc's circle that is nearest to v lies between the arc's ends. */
const isBeside = (arc: Arc, v: Vector): boolean => dot(arc.fromA, v) >= 0 && dot(arc.fromB, v) >= 0

/** The squared chord from v to the nearest point of an arc. */
export function chordToArc(arc: Arc, v: Vector): number {
  if (!isBeside(arc, v)) return Math.min(chord(v, arc.a), chord(v, arc.b))
  const off = dot(arc.normal, v) ** 2
  return (2 * off) / (1 + Math.sqrt(Math.max(0, 1 - off)))
}

/** How far along an arc (km from its start) the point nearest to v lies. */
export function kmAlong(arc: Arc, v: Vector): number {
  if (isBeside(arc, v)) return earthKm * Math.atan2(dot(arc.fromA, v), dot(arc.a, v))
  return chord(v, arc.a) <= chord(v, arc.b) ? 0 : kmBetween(arc.a, arc.b)
}

/** True where two arcs cross; where they merely touch, it may say either. */
export function areCrossing(one: Arc, other: Arc): boolean {
  if (dot(one.a, other.a) <= 0) return false
  if (dot(one.normal, other.a) * dot(one.normal, other.b) >= 0) return false
  return dot(other.normal, one.a) * dot(other.normal, one.b) < 0
}
