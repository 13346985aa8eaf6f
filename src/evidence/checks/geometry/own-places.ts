import { isDeepStrictEqual } from 'node:util'
import type { RawClaim } from '../../parse/claim-schema.ts'
import type { Entry } from '../../parse/entry.ts'
import type { ParsedData } from '../../parse/parsed-data.ts'

/** True where a claim is drawn as the place it names. */
export const drawnAsPlace = ({ body: { where } }: Entry<RawClaim>): boolean =>
  where.place !== undefined && where.kind !== 'bearing' && where.kind !== 'unknown'

/** A claim that names a place has the geometry of that place, so that each is drawn once. */
export function checkOwnPlaces({ all, find }: ParsedData): void {
  for (const claim of all.claim) {
    const place = drawnAsPlace(claim) ? find('place', claim.body.where.place) : undefined
    // One of the wrong type is told of with where.kind.
    if (!place || claim.geometry?.type !== place.geometry?.type) continue
    if (!isDeepStrictEqual(claim.geometry, place.geometry))
      claim.report(
        ['geometry'],
        `The coordinates are not those of the place "${place.id}".`,
        'Run npm run fix:data, which copies them from the place; or leave where.place out.',
      )
  }
  for (const { geometry, report } of all.place)
    if (!geometry || !['Point', 'Polygon', 'MultiPolygon'].includes(geometry.type))
      report(['geometry'], `A place is a Point, a Polygon or a MultiPolygon.`, 'Draw it so.')
  for (const { geometry, report } of [...all.road, ...all.leg])
    if (geometry?.type !== 'LineString')
      report(['geometry'], 'A road or a leg is a LineString.', 'Draw it so.')
}
