import type { Geometry, Position } from 'geojson'
import type { ReportProblem } from '../../parse/schema.ts'

/** Twice the area of a ring in square degrees: above 0 where it runs counterclockwise. */
const turn = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? []
    return sum + px * y - x * py
  }, 0)

/** The polygons of a geometry, each a list of rings: the outer one, then the holes. */
const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** Tells of rings that do not run as RFC 7946 wants: outer counterclockwise, holes clockwise. */
export function windingProblems(geometry: Geometry, report: ReportProblem): void {
  for (const polygon of polygonsOf(geometry))
    polygon.forEach((ring, i) => {
      const area = turn(ring)
      if (area === 0) report(['geometry'], 'has a ring without any area.', 'Draw it anew.')
      else if (area > 0 !== (i === 0))
        report(
          ['geometry'],
          i === 0
            ? 'has an outer ring that runs clockwise.'
            : 'has a hole that runs counterclockwise.',
          'Reverse the order of its positions; QGIS does so when it exports as RFC 7946.',
        )
    })
}
