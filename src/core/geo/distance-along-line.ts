import type { LineString, Position } from 'geojson'
import { arcsOf, densify, unwrap } from './geodesic-distance.ts'
import { chordToArc, kmAlong, kmBetween, kmOfChord, vectorOf, type Arc } from './n-vector.ts'

/** A place farther than this (km) from a road is not on it. */
const beside = 15

/** How far along a road (km) its point nearest to a position is; null where that is not beside it. */
function along(arcs: readonly Arc[], position: Position): number | null {
  const v = vectorOf(position)
  let [least, at, passed] = [Infinity, 0, 0]
  for (const arc of arcs) {
    const away = chordToArc(arc, v)
    if (away < least) [least, at] = [away, passed + kmAlong(arc, v)]
    passed += kmBetween(arc.a, arc.b)
  }
  return kmOfChord(least) <= beside ? at : null
}

/**
 * The way (km) along a schematic road between its points nearest to two positions: not the
 * straight line, nor the length of the real road. Null where either is over 15 km from it.
 */
export function kmAlongLine(road: LineString, from: Position, to: Position): number | null {
  const arcs = arcsOf(densify(unwrap(road.coordinates)).map(vectorOf))
  const [start, end] = [along(arcs, from), along(arcs, to)]
  return start === null || end === null ? null : Math.abs(end - start)
}
