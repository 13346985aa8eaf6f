import type { Geometry, Position } from 'geojson'
import { kmBetween, vectorOf } from './n-vector.ts'

/** Every position of a geometry. */
function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf)
  const flat = (part: unknown): Position[] =>
    Array.isArray(part) && Array.isArray(part[0]) ? part.flatMap(flat) : [part as Position]
  return flat(geometry.coordinates)
}

/** How far a place may be from the point it is drawn at, in km: half the diagonal of what bounds it. */
export function spreadOf(geometry: Geometry): number {
  const all = positionsOf(geometry)
  const [lngs, lats] = [0, 1].map((k) => all.map((position) => position[k] ?? 0))
  const corner = (pick: (...all: number[]) => number) =>
    vectorOf([pick(...(lngs ?? [])), pick(...(lats ?? []))])
  return kmBetween(corner(Math.min), corner(Math.max)) / 2
}
