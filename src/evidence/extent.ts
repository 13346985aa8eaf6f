import type { Position } from 'geojson'

export type Extent = readonly [west: number, south: number, east: number, north: number]

/** True where a position lies in a box of degrees; one whose west is above its east crosses the antimeridian. */
export function isWithin(
  [lng = NaN, lat = NaN]: Position,
  [west, south, east, north]: Extent,
): boolean {
  const across = west > east
  // Across the antimeridian everything east of west would do, and there is nothing beyond 180.
  if (Math.abs(lng) > 180) return false
  const inLng = across ? lng >= west || lng <= east : lng >= west && lng <= east
  return inLng && lat >= south && lat <= north
}
