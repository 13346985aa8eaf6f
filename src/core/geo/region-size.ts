import { area } from '@turf/area'
import { bbox } from '@turf/bbox'
import type { MultiPolygon, Polygon } from 'geojson'
import { farthestKm } from './n-vector.ts'

/** How large a region is: km², and km from west to east and from south to north at their widest. */
export type Size = { km2: number; across: number; up: number }

/** The size of a region whose longitudes run on across the antimeridian. */
export function sizeOf(region: Polygon | MultiPolygon): Size {
  const [west, south, east, north] = bbox(region)
  const degree = farthestKm / 180
  // The parallel nearest to the equator is the longest.
  const nearest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north))
  const across = (east - west) * degree * Math.cos((nearest * Math.PI) / 180)
  return { km2: area(region) / 1e6, across, up: (north - south) * degree }
}
