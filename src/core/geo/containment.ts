import { area } from '@turf/area'
import type { Position } from 'geojson'
import { discOf } from './geometry.ts'
import { isInside, densify, type Whereabouts } from './geodesic-distance.ts'
import { kmBetween, positionOf, vectorOf, type Vector } from './n-vector.ts'

/**
 * The share of a narrow place's outline that a wider one must take in to hold it. Areas are drawn by
 * hand or clipped along borders: an outline that leaves the other by a sliver is still within it.
 */
const mostly = 0.9

/** How large a place is, km². */
export function km2Of({ polygons, radius }: Whereabouts): number {
  if (polygons.length === 0) return Math.PI * radius ** 2
  return area({ type: 'MultiPolygon', coordinates: polygons }) / 1e6
}

/** True where `narrow` lies, but for a sliver, within `wide`, which is the larger of the two. */
export function holds(wide: Whereabouts, narrow: Whereabouts): boolean {
  if (kmBetween(wide.centre, narrow.centre) > wide.spread + narrow.spread) return false
  if (km2Of(wide) <= km2Of(narrow)) return false
  const outline = outlineOf(narrow)
  const within = outline.filter((v) => takesIn(wide, v))
  return within.length >= mostly * outline.length
}

function outlineOf({ polygons, radius, centre }: Whereabouts): Vector[] {
  const rings: Position[][] =
    polygons.length === 0
      ? discOf(positionOf(centre), radius).coordinates
      : polygons.flatMap(([outer = []]) => [outer])
  return rings.flatMap((ring) => densify(ring).map(vectorOf))
}

const takesIn = (place: Whereabouts, v: Vector): boolean =>
  place.polygons.length === 0 ? kmBetween(v, place.centre) <= place.radius : isInside(v, place)
