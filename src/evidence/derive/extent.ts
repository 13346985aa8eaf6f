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

/**
 * The box around a polygon, or around one that is cut in two at the antimeridian: [west, south, east,
 * north], degrees, west above east where it was cut; null of anything else.
 */
export function boxOf(geometry: Geometry | null): [number, number, number, number] | null {
  const [first, second, ...rest] = outlinesOf(geometry).map(aroundOf)
  if (!first || rest.length > 0) return null
  if (!second) return first
  const [west, east] = first[2] === 180 ? [first, second] : [second, first]
  if (west[2] !== 180 || east[0] !== -180) return null
  return [west[0], Math.min(west[1], east[1]), east[2], Math.max(west[3], east[3])]
}

function outlinesOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry?.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap(([ring]) => (ring ? [ring] : []))
    : []
}

function aroundOf(ring: Position[]): [number, number, number, number] {
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)]
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}
