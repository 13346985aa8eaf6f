import type { Position } from 'geojson'
import { cross, earthKm, positionOf, turnedTo, unit, type Vector } from './n-vector.ts'

/**
 * A map (azimuthal equidistant) around a centre: x km to the east, y km to the north. Ways from the
 * centre are true, all others too long if anything, by under 0.4 % within 1000 km.
 */
export type Plane = (x: number, y: number) => Vector

/** At a pole, east is the same as at longitude 0 beside it. */
export function planeAt(centre: Vector): Plane {
  const [x, y] = centre
  const east = x === 0 && y === 0 ? ([0, 1, 0] as const) : unit([-y, x, 0])
  const north = cross(centre, east)
  return (x, y) => {
    const way = Math.hypot(x, y)
    if (way === 0) return centre
    const up = Math.cos(way / earthKm)
    const out = Math.sin(way / earthKm) / way
    const along = (k: 0 | 1 | 2) => centre[k] * up + (east[k] * x + north[k] * y) * out
    return [along(0), along(1), along(2)]
  }
}

/**
 * A ring of the plane in longitude and latitude, beginning as near as can be to the longitude
 * `near` and running on from there; null where it goes around a pole.
 */
export function ringFrom(plane: Plane, ring: readonly Position[], near: number): Position[] | null {
  let before = near
  const open = ring.slice(0, -1).map(([x = 0, y = 0]): Position => {
    const [lng, lat] = positionOf(plane(x, y))
    before = turnedTo(before, lng)
    return [before, lat]
  })
  const [first] = open
  return first && Math.abs(before - (first[0] ?? 0)) < 180 ? [...open, first] : null
}

/** Twice the area of a closed ring of the plane: above 0 where it runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((area, [x = 0, y = 0], i) => {
    const [fromX = x, fromY = y] = ring[i - 1] ?? []
    return area + fromX * y - x * fromY
  }, 0)

function isWithin([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

/** Rings that hold what is at their left, joined to polygons: each hole with the least around it. */
export function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const outers = rings.filter((ring) => turn(ring) > 0).sort((a, b) => turn(a) - turn(b))
  const polygons = outers.map((outer) => [outer])
  for (const hole of rings.filter((ring) => turn(ring) < 0)) {
    const around = outers.findIndex((outer) => isWithin(hole[0] ?? [], outer))
    polygons[around]?.push(hole)
  }
  return polygons
}
