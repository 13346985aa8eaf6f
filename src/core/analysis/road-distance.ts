import type { Position } from 'geojson'
import type { Claim, Shapes } from '../story/claim.ts'
import { kmAlongLine } from '../geo/distance-along-line.ts'
import type { Road } from '../story/story.ts'

/** The way along one schematic road, km, from the least to the greatest that the radii allow. */
export type RoadDistance = { road: Road; km: [least: number, greatest: number] }

/** A place known no better than to this (km) cannot be told to lie beside a road. */
const widest = 15

/** A point and how far off it may be, km; null for what is no point, or too vague a one. */
function spotOf(end: Claim | Position, shapes: Shapes): { at: Position; radius: number } | null {
  if (!('where' in end)) return { at: end, radius: 0 }
  const { kind, shape, radius_km } = end.where
  const geometry = shapes[shape ?? '']
  if (kind !== 'circle' || geometry?.type !== 'Point' || radius_km === null) return null
  return radius_km > widest ? null : { at: geometry.coordinates, radius: radius_km }
}

/** The ways between two places along those schematic roads beside which both lie. */
export function roadDistances(
  a: Claim | Position,
  b: Claim | Position,
  roads: readonly Road[],
  shapes: Shapes,
): RoadDistance[] {
  const [from, to] = [spotOf(a, shapes), spotOf(b, shapes)]
  if (!from || !to) return []
  const slack = from.radius + to.radius
  return roads.flatMap((road): RoadDistance[] => {
    const line = shapes[road.shape]
    const km = line?.type === 'LineString' ? kmAlongLine(line, from.at, to.at) : null
    return km === null ? [] : [{ road, km: [Math.max(0, km - slack), km + slack] }]
  })
}
