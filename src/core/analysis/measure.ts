import type { Position } from 'geojson'
import type { Claim, Shapes } from '../story/claim.ts'
import { rangeKm, bufferedRegion, type Whereabouts } from '../geo/geodesic-distance.ts'
import { whereaboutsOf } from '../story/whereabouts.ts'
import { planeAt } from '../geo/azimuthal-equidistant.ts'
import { leastTimeBetween, mostTimeBetween, presenceOf } from './dated-position.ts'
import type { Bearings } from '../geo/compass.ts'
import { speedOf } from '../geo/speed.ts'
import { cross, dot, unit, type Vector } from '../geo/n-vector.ts'

/** Km, degrees, ms and km/h, each from the least to the greatest that the reports allow. */
export type Measure = {
  distance: [least: number, greatest: number]
  /** Null where the places touch, or one lies around the other. */
  bearing: Bearings | null
  /** In either order. Null where a time is not its own, or has an open end. */
  time: [least: number, most: number] | null
  /** See `speedOf`. Null where there is no time. */
  speed: [least: number, greatest: number | null] | null
}

const isClaim = (end: Claim | Position): end is Claim => !Array.isArray(end)

/** From one claim or position to another, as the crow flies; null where a claim has no place. */
export function measure(a: Claim | Position, b: Claim | Position, shapes: Shapes): Measure | null {
  const [placeA, placeB] = [a, b].map((end) =>
    isClaim(end) ? whereaboutsOf(end, shapes) : bufferedRegion({ type: 'Point', coordinates: end }),
  )
  if (!placeA || !placeB) return null
  const distance = rangeKm(placeA, placeB)
  const bearing = distance[0] === 0 ? null : bearingsOf(placeA, placeB)
  const [timeA, timeB] = [a, b].map((end) => (isClaim(end) ? presenceOf(end.when) : null))
  const time: Measure['time'] =
    timeA && timeB ? [leastTimeBetween(timeA, timeB), mostTimeBetween(timeA, timeB)] : null
  return { distance, bearing, time, speed: time && speedOf(distance, time) }
}

/** Points of a disc's edge: a bearing to it is off by under a thousandth of its width. */
const steps = 72

/** The points between which bearings differ most: corners, or the edge of a disc. */
function edgeOf({ corners, arcs, centre, radius }: Whereabouts): Vector[] {
  if (arcs.length > 0 || radius === 0) return corners
  const plane = planeAt(centre)
  return Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps
    return plane(radius * Math.cos(angle), radius * Math.sin(angle))
  })
}

/** Everything seen from a: what remains of the circle without its widest gap. */
function bearingsOf(a: Whereabouts, b: Whereabouts): Bearings | null {
  const to = edgeOf(b)
  const all = edgeOf(a)
    .flatMap((u) => bearingsFrom(u, to))
    .sort((x, y) => x - y)
  const [first = 0] = all
  const gaps = all.map((bearing, i) => (all[i + 1] ?? first + 360) - bearing)
  const widest = gaps.reduce((best, gap, i) => (gap > (gaps[best] ?? 0) ? i : best), 0)
  const width = 360 - (gaps[widest] ?? 360)
  if (width > 180) return null
  const from = all[(widest + 1) % all.length] ?? 0
  const sector = width > 90 ? null : Math.round((from + width / 2) / 22.5) % 16
  return { from, to: all[widest] ?? 0, sector }
}

function bearingsFrom(u: Vector, to: readonly Vector[]): number[] {
  const east = unit([-u[1], u[0], 0])
  const north = cross(u, east)
  return to.map((v) => {
    const degrees = (Math.atan2(dot(v, east), dot(v, north)) * 180) / Math.PI
    return (degrees + 360) % 360
  })
}
