import type { Position } from 'geojson'

export type Extent = readonly [west: number, south: number, east: number, north: number]

/** True where a position lies in a box of degrees; one whose west is above its east crosses the antimeridian. */
export function isWithin(
  [lng = NaN, lat = NaN]: Position,
  [west, south, east, north]: Extent,
): boolean {
  const across = west > east
  const inLng = across ? lng >= west || lng <= east : lng >= west && lng <= east
  return inLng && lat >= south && lat <= north
}
