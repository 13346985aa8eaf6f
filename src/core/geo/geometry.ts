import { bbox } from '@turf/bbox'
import { bboxPolygon } from '@turf/bbox-polygon'
import { bearing } from '@turf/bearing'
import { circle } from '@turf/circle'
import { destination } from '@turf/destination'
import type { BBox, Geometry, Polygon, MultiPolygon, Position } from 'geojson'

/** Vertices of a drawn circle: under 0.2 % off the true radius. */
const steps = 72

/** A geodesic disc of `radius` km around a position; its longitudes run on across the antimeridian. */
export function discOf(centre: Position, radius: number): Polygon {
  return circle(centre, radius, { steps, units: 'kilometers' }).geometry
}

/** A point inside a geometry at which its name or marker may stand; not a position. */
export function labelPointOf(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return roomiest(geometry)
  return geometry.type === 'LineString' ? (geometry.coordinates.at(-1) ?? [0, 0]) : [0, 0]
}

/** Of several rows across an area, the middle of the widest stretch that lies inside it. */
const roomiest = (area: Polygon | MultiPolygon): Position => roomyPoints(area)[0] ?? [0, 0]

/** Points inside an area at which words may stand, the one with most room first, at these shares of the width there; none for what is no area. */
export function roomyPoints(area: Geometry, shares: readonly number[] = [0.5]): Position[] {
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return []
  const [, south, , north] = bbox(area)
  const rows = [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75, 0.15, 0.85]
  const stretches = rows.flatMap((row) => {
    const y = south + (north - south) * row
    const edges = crossingsAt(y, area)
    return edges.flatMap((x, i) => {
      const end = i % 2 === 0 ? edges[i + 1] : undefined
      // A row near the middle is preferred to one that is only slightly wider.
      return end === undefined
        ? []
        : [{ x, end, y, room: (end - x) * (1 - Math.abs(row - 0.5) / 2) }]
    })
  })
  stretches.sort((a, b) => b.room - a.room)
  return shares.flatMap((share) => stretches.map(({ x, end, y }) => [x + (end - x) * share, y]))
}

/** The longitudes, in order, at which a parallel crosses the outline of an area. */
function crossingsAt(y: number, area: Polygon | MultiPolygon): number[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  const found: number[] = []
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]]
      if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
    }
  return found.sort((a, b) => a - b)
}

/** The outline of a box [west, south, east, north]. */
export const boxOf = (box: BBox): Polygon => bboxPolygon(box).geometry

/** The two barbs of an arrowhead at the end of a line, `size` km long. */
export function barbsOf(line: Position[], size: number): Position[] {
  const [tail, tip] = [line.at(-2), line.at(-1)]
  if (!tail || !tip) return []
  const back = bearing(tip, tail)
  const barb = (turn: number) =>
    destination(tip, size, back + turn, { units: 'kilometers' }).geometry.coordinates
  return [barb(-28), tip, barb(28)]
}
