import type { Geometry, Position } from 'geojson'
import {
  arcOf,
  areCrossing,
  chord,
  chordToArc,
  earthKm,
  farthestKm,
  kmBetween,
  kmOfChord,
  opposite,
  positionOf,
  sum,
  turnedTo,
  unit,
  vectorOf,
  type Arc,
  type Vector,
} from './n-vector.ts'

/**
 * Everywhere that something may be: an area, or a point with `radius` km around it. Longitudes of
 * `polygons` run on across the antimeridian. Everything lies within `spread` km of `centre`.
 */
export type Whereabouts = {
  polygons: Position[][][]
  corners: Vector[]
  arcs: Arc[]
  radius: number
  centre: Vector
  spread: number
}

/**
 * An edge is meant straight in longitude and latitude (RFC 7946) and cut into arcs of great circles
 * of this length (km) at most. They leave it by under 10 m at 35 degrees north, 50 m at 75.
 */
const longest = 25

/**
 * Everywhere within a geometry, or within `radius` km of it; null for lines and what else has no
 * room. Areas may reach around half the Earth and may not hold a pole.
 */
export function bufferedRegion(geometry: Geometry, radius = 0): Whereabouts | null {
  if (geometry.type === 'Point') {
    const centre = vectorOf(geometry.coordinates)
    return { polygons: [], corners: [centre], arcs: [], radius, centre, spread: radius }
  }
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = parts.map((rings) => rings.map(unwrap))
  const lines = polygons.flat().map((ring) => densify(ring).map(vectorOf))
  const corners = lines.flat()
  if (corners.length === 0) return null
  const centre = unit(corners.reduce(sum))
  const spread = Math.max(...corners.map((corner) => kmBetween(centre, corner))) + radius
  return { polygons, corners, arcs: lines.flatMap(arcsOf), radius, centre, spread }
}

/** A line whose longitudes never jump: each next one is the nearest that says the same. */
export function unwrap(line: Position[]): Position[] {
  let before = line[0]?.[0] ?? 0
  return line.map(([lng = 0, lat = 0]) => [(before = turnedTo(before, lng)), lat])
}

/** A line that runs on, with points put in so that no piece is longer than `longest`. */
export function densify(line: Position[]): Position[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1]
    if (!from) return [to]
    const count = Math.max(1, Math.ceil(kmBetween(vectorOf(from), vectorOf(to)) / longest))
    const between = (k: number, n: number) =>
      (from[n] ?? 0) + (((to[n] ?? 0) - (from[n] ?? 0)) * k) / count
    return Array.from({ length: count }, (_, k) => [between(k + 1, 0), between(k + 1, 1)])
  })
}

/** The arcs from each vector to the next. */
export const arcsOf = (line: Vector[]): Arc[] =>
  line.flatMap((b, i) => {
    const a = line[i - 1]
    return (a && arcOf(a, b)) ?? []
  })

/** Whether a vector lies in any of the areas of a place; its radius is left aside. */
export function isInside(v: Vector, { polygons }: Whereabouts): boolean {
  if (polygons.length === 0) return false
  const [lng, lat] = positionOf(v)
  return polygons.some((rings) => rings.filter((ring) => isAround(lng, lat, ring)).length % 2 === 1)
}

function isAround(lng: number, lat: number, ring: Position[]): boolean {
  let [ax = 0, ay = 0] = ring[0] ?? []
  const x = turnedTo(ax, lng)
  let inside = false
  for (const [bx = 0, by = 0] of ring) {
    if (ay > lat !== by > lat && x < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside
    ax = bx
    ay = by
  }
  return inside
}

/** The least squared chord from v. Arcs that begin too far off to come nearer are passed over. */
function chordTo({ arcs, corners }: Whereabouts, v: Vector): number {
  let [least, limit] = [4, Infinity]
  for (const arc of arcs) {
    if (chord(arc.a, v) > limit) continue
    const next = chordToArc(arc, v)
    if (next < least) [least, limit] = [next, (Math.sqrt(next) + (2 * longest) / earthKm) ** 2]
  }
  if (arcs.length === 0) for (const corner of corners) least = Math.min(least, chord(corner, v))
  return least
}

/** The way (km) from v to the edge of `place`, negative where v lies within it. */
export function signedKm(v: Vector, place: Whereabouts): number {
  const km = kmOfChord(chordTo(place, v))
  const inside = kmBetween(v, place.centre) <= place.spread && isInside(v, place)
  return (inside ? -km : km) - place.radius
}

/** The shortest way (km) from a position to a place; 0 within it. */
export const nearestKm = (point: Position, place: Whereabouts): number =>
  Math.max(0, signedKm(vectorOf(point), place))

function isMeeting(a: Whereabouts, b: Whereabouts): boolean {
  if (kmBetween(a.centre, b.centre) > a.spread + b.spread) return false
  if (a.corners.some((corner) => isInside(corner, b))) return true
  if (b.corners.some((corner) => isInside(corner, a))) return true
  return a.arcs.some((arc) => b.arcs.some((other) => areCrossing(arc, other)))
}

/** The least way (km) between the two, radii left aside. */
function apart(a: Whereabouts, b: Whereabouts): number {
  if (isMeeting(a, b)) return 0
  const all = [...a.corners.map((v) => chordTo(b, v)), ...b.corners.map((v) => chordTo(a, v))]
  return kmOfChord(all.reduce((least, next) => Math.min(least, next), 4))
}

/** The same place on the far side of the Earth. */
const antipodeOf = (place: Whereabouts): Whereabouts => ({
  ...place,
  polygons: place.polygons.map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng + 180, -lat])),
  ),
  corners: place.corners.map(opposite),
  arcs: place.arcs.flatMap(({ a, b }) => arcOf(opposite(a), opposite(b)) ?? []),
  centre: opposite(place.centre),
})

/**
 * The least and the greatest way (km) over the ground between any point of `a` and any of `b`:
 * [0, …] where they touch. What is farthest from a point is nearest to its antipode.
 */
export function rangeKm(a: Whereabouts, b: Whereabouts): [least: number, greatest: number] {
  const radii = a.radius + b.radius
  const least = Math.max(0, apart(a, b) - radii)
  const greatest = farthestKm - apart(antipodeOf(a), b) + radii
  return [least, Math.max(least, Math.min(farthestKm, greatest))]
}
