import { bearing, bbox, centroid, circle, destination, distance, pointOnFeature } from '@turf/turf'
import type { Geometry, Polygon, MultiPolygon, Position } from 'geojson'
import type { Claim, Shapes } from './claim.ts'

/** Vertices of a drawn circle: under 0.2 % off the true radius. */
const steps = 72

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

/** A geodesic disc of `radius` km around a position; its longitudes run on across the antimeridian. */
export function discOf(centre: Position, radius: number): Polygon {
  return circle(centre, radius, { steps, units: 'kilometers' }).geometry
}

/** A point inside a geometry at which its name or marker may stand; not a position. */
export function labelPointOf(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates
  if (geometry.type === 'LineString') return geometry.coordinates.at(-1) ?? [0, 0]
  const feature = { type: 'Feature' as const, properties: {}, geometry }
  const centre = centroid(feature).geometry.coordinates
  return isInside(centre, geometry) ? centre : pointOnFeature(feature).geometry.coordinates
}

function isInside(point: Position, geometry: Geometry): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  return crossings(point, geometry) % 2 === 1
}

function crossings([x = 0, y = 0]: Position, geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let count = 0
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]]
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) count++
    }
  return count
}

/** The two barbs of an arrowhead at the end of a line, `size` km long. */
export function barbsOf(line: Position[], size: number): Position[] {
  const [tail, tip] = [line.at(-2), line.at(-1)]
  if (!tail || !tip) return []
  const back = bearing(tip, tail)
  const barb = (turn: number) =>
    destination(tip, size, back + turn, { units: 'kilometers' }).geometry.coordinates
  return [barb(-28), tip, barb(28)]
}

/** How far a place may be from the point it is drawn at, in km: half the diagonal of what bounds it. */
export function spreadOf(geometry: Geometry): number {
  const [west, south, east, north] = bbox(geometry)
  return distance([west, south], [east, north], { units: 'kilometers' }) / 2
}
