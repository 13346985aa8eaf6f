import { area as areaOf } from '@turf/area'
import { bbox } from '@turf/bbox'
import { centroid } from '@turf/centroid'
import { destination } from '@turf/destination'
import { distance } from '@turf/distance'
import { rewind } from '@turf/rewind'
import { simplify } from '@turf/simplify'
import type { Polygon, Position } from 'geojson'
import { discOf } from './geometry.ts'

/** An area that a reader has drawn: a circle (radius in km), or an outline of corners, not closed. */
export type DrawnArea =
  { kind: 'circle'; centre: Position; radius: number } | { kind: 'outline'; corners: Position[] }

/** km. Under the least a circle could not be seen; over the greatest it is no area of the story's. */
export const leastRadius = 1
export const greatestRadius = 500

/** What plus and minus go through, km. */
const radii = [1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 125, 150, 200, 250, 300, 400, 500]

/** Most corners that are kept: a line drawn by hand has hundreds, of which few tell. */
const mostCorners = 120

/** The area as GeoJSON: closed, its ring counter-clockwise as RFC 7946 asks. */
export function polygonOf(area: DrawnArea): Polygon {
  if (area.kind === 'circle') return discOf(area.centre, area.radius)
  const ring = [...area.corners, ...area.corners.slice(0, 1)]
  return rewind({ type: 'Polygon', coordinates: [ring] }) as Polygon
}

/**
 * The area that a line encloses, drawn by hand or from corner to corner; null where it encloses
 * nothing. What wobbles by less than a hundredth of its own width is smoothed.
 */
export function areaEnclosedBy(line: readonly Position[]): DrawnArea | null {
  const corners = line.filter(([lng, lat], i) => {
    const before = line[i - 1]
    return !before || before[0] !== lng || before[1] !== lat
  })
  if (corners.length < 3) return null
  const ring = [...corners, ...corners.slice(0, 1)]
  const [west, south, east, north] = bbox({ type: 'LineString', coordinates: ring })
  const tolerance = Math.max(east - west, north - south) / 100
  const drawn: Polygon = { type: 'Polygon', coordinates: [ring] }
  const few = corners.length > 12 ? simplify(drawn, { tolerance }) : drawn
  const kept = few.coordinates[0]?.slice(0, -1).slice(0, mostCorners).map(rounded) ?? []
  if (kept.length < 3 || areaOf(few) < 1e5) return null
  return { kind: 'outline', corners: kept }
}

/** About 10 m: nobody draws more finely. */
const rounded = (position: Position): Position =>
  position.slice(0, 2).map((degrees) => Math.round(degrees * 1e4) / 1e4)

const cardinalBearings = { north: 0, east: 90, south: 180, west: 270 } as const
export type CardinalDirection = keyof typeof cardinalBearings

/** How far one step moves a circle, km: a quarter of its radius, so that it is never lost from sight. */
export const strideOf = (radius: number): number => Math.max(1, Math.round(radius / 4))

/** A position some km further to the north, east, south or west; the poles are not reached. */
export function movedBy(centre: Position, step: CardinalDirection, km: number): Position {
  const [lng = 0, lat = 0] = destination(centre, km, cardinalBearings[step]).geometry.coordinates
  return rounded([((lng + 540) % 360) - 180, Math.max(-84, Math.min(84, lat))])
}

/** The next radius up (1) or down (-1), km; at either end it stays. */
export const resized = (radius: number, by: 1 | -1): number =>
  (by === 1 ? radii.find((one) => one > radius) : radii.findLast((one) => one < radius)) ?? radius

/** A radius as it may be, km. */
export const sensibleRadius = (km: number): number =>
  Math.max(leastRadius, Math.min(greatestRadius, Math.round(km)))

/** The middle of an area; of an outline, that of its corners' weight. */
export const middleOf = (area: DrawnArea): Position =>
  area.kind === 'circle' ? area.centre : centroid(polygonOf(area)).geometry.coordinates

/** How far an area reaches from west to east and from south to north, km. */
export function extentOf(area: DrawnArea): { across: number; up: number } {
  const [west, south, east, north] = bbox(polygonOf(area))
  const lat = (south + north) / 2
  return {
    across: distance([west, lat], [east, lat]),
    up: distance([west, south], [west, north]),
  }
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((one) => typeof one === 'number' && Number.isFinite(one)) &&
  Math.abs(value[0] as number) <= 540 &&
  Math.abs(value[1] as number) <= 85

/** An area that was kept as JSON; null where it is none. */
export function readArea(value: unknown): DrawnArea | null {
  const { kind, centre, radius, corners } = (value ?? {}) as Record<string, unknown>
  if (kind === 'circle' && isPosition(centre) && typeof radius === 'number' && radius > 0)
    return { kind, centre, radius: sensibleRadius(radius) }
  const isLine = Array.isArray(corners) && corners.length > 2 && corners.length <= mostCorners
  if (kind === 'outline' && isLine && corners.every(isPosition)) return { kind, corners }
  return null
}
