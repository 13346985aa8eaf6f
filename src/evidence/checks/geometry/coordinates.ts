import type { Geometry, Position } from 'geojson'
import type { Entry } from '../../parse/entry.ts'
import type { ParsedData } from '../../parse/parsed-data.ts'
import { isWithin, type Extent } from '../../derive/extent.ts'

/** The lines of positions that a geometry is made of. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]]
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

/** Everything drawn lies in the extent of the story, and no line runs the long way round the Earth. */
export function checkCoordinates({ story, all }: ParsedData): void {
  for (const entry of [...all.claim, ...all.place, ...all.road, ...all.leg, ...all.scene])
    if (entry.geometry) checkGeometry(entry, linesOf(entry.geometry), story.body.extent)
}

function checkGeometry({ report }: Entry<unknown>, lines: Position[][], extent: Extent): void {
  const outside = lines.flat().filter((position) => !isWithin(position, extent))
  const [first] = outside
  if (first) {
    const [lng = NaN, lat = NaN] = first
    const swapped = outside.every(([x = NaN, y = NaN]) => isWithin([y, x], extent))
    const others = outside.length > 1 ? ` (and ${outside.length - 1} more)` : ''
    report(
      ['geometry'],
      `[${lng}, ${lat}]${others} lies outside the extent of the story.`,
      swapped
        ? 'Longitude and latitude look swapped: write [longitude, latitude].'
        : 'Correct it, or widen extent in story.json.',
    )
  }
  const jumps = lines.some((line) =>
    line.some(([lng = 0], i) => i > 0 && Math.abs(lng - (line[i - 1]?.[0] ?? 0)) > 180),
  )
  if (jumps)
    report(
      ['geometry'],
      'A line runs more than half way round the Earth.',
      'Where it crosses the antimeridian, cut it in two at 180 and -180.',
    )
}
