import type { Geometry } from 'geojson'
import type { WhereKind } from '../../../core/story/claim.ts'
import type { ParsedData } from '../../parse/parsed-data.ts'

const polygons = ['Polygon', 'MultiPolygon']
const fitting: Record<WhereKind, readonly string[]> = {
  circle: ['Point'],
  area: polygons,
  along: polygons,
  bearing: ['LineString'],
  unknown: [],
}

const nameOf = (geometry: Geometry | null) => geometry?.type ?? 'null'

/** The kind of a place, its geometry and its other properties agree. */
export function checkWhere({ all }: ParsedData): void {
  for (const { body, geometry, report } of all.claim) {
    const { kind, radius_km, place, toward, way } = body.where
    const fits = fitting[kind]
    if (kind === 'unknown' && geometry !== null)
      report(
        ['geometry'],
        `The place is unknown, and there is a ${geometry.type}.`,
        'Write "geometry": null, or say in where.kind what is known.',
      )
    if (kind !== 'unknown' && !fits.includes(nameOf(geometry)))
      report(
        ['geometry'],
        `where.kind "${kind}" needs a ${fits.join(' or ')}, not ${nameOf(geometry)}.`,
        place
          ? 'Run npm run fix:data, which copies the geometry of the named place; or correct where.kind.'
          : 'Draw it, or write where.kind "unknown" and "geometry": null.',
      )
    if (kind === 'circle' && radius_km === undefined)
      report(
        ['where', 'radius_km'],
        'A circle needs its radius.',
        'Add radius_km, and say in method how it was got.',
      )
    if (kind !== 'circle' && radius_km !== undefined)
      report(['where', 'radius_km'], `Only a circle has a radius, not "${kind}".`, 'Take it out.')
    if ((kind === 'area' || kind === 'along') && place === undefined)
      report(
        ['where', 'place'],
        `"${kind}" needs the id of its area.`,
        'Add the area to a place file and name it here.',
      )
    if (kind === 'bearing' && toward === undefined)
      report(
        ['where', 'toward'],
        'A bearing needs the place it leads toward.',
        'Add toward: the id of a place.',
      )
    if (body.kind !== 'movement' && way !== undefined)
      report(
        ['where', 'way'],
        `Only a movement leaves, reaches or passes a place, not a "${body.kind}".`,
        'Take it out.',
      )
    if (kind !== 'bearing' && toward !== undefined)
      report(
        ['where', 'toward'],
        `Only a bearing leads toward a place, not "${kind}".`,
        'Take it out.',
      )
  }
}
