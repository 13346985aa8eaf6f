import type { Geometry, Position } from 'geojson'
import { discOf, labelPointOf } from '../geo/geometry.ts'
import type { Claim, Shapes } from './claim.ts'

/**
 * What a claim's place looks like: a geodesic polygon for a circle (radius in km), the area or
 * line itself otherwise; null where the source gives no place that can be drawn.
 */
export function outlineOf(claim: Claim, shapes: Shapes): Geometry | null {
  const { shape, radius_km, kind } = claim.where
  if (shape === null) return null
  const geometry = shapes[shape]
  if (!geometry) return null
  if (kind !== 'circle' || geometry.type !== 'Point' || radius_km === null) return geometry
  return discOf(geometry.coordinates, radius_km)
}

/** Where a report's mark stands: inside its outline; null where it is not drawn. */
export function markPositionOf(claim: Claim, shapes: Shapes): Position | null {
  const outline = outlineOf(claim, shapes)
  return outline && labelPointOf(outline)
}
