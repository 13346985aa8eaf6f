import { bufferedRegion, type Whereabouts } from '../geo/geodesic-distance.ts'
import type { Claim, Shapes } from './claim.ts'

/**
 * Where a claim may be; null where it cannot be said: no shape, a bearing, a line, or a point with
 * no radius (unknown is not zero). Coordinates may cross the antimeridian in any way that GeoJSON
 * knows.
 */
export function whereaboutsOf({ where }: Claim, shapes: Shapes): Whereabouts | null {
  const geometry = where.shape === null ? undefined : shapes[where.shape]
  if (!geometry || where.kind === 'bearing' || where.kind === 'unknown') return null
  if (geometry.type !== 'Point') return bufferedRegion(geometry)
  return where.radius_km === null ? null : bufferedRegion(geometry, where.radius_km)
}
