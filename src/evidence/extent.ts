import type { Geometry, Position } from 'geojson'

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

/** The box around a polygon: [west, south, east, north], degrees; the whole Earth around anything else. */
export function boxOf(geometry: Geometry | null): [number, number, number, number] {
  const outline = geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
  if (outline.length === 0) return [-180, -90, 180, 90]
  const [lngs, lats] = [outline.map(([lng = 0]) => lng), outline.map(([, lat = 0]) => lat)]
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}
