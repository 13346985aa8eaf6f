import type { Where, Shapes } from '../../core/story/claim.ts'
import type { RawClaim } from '../parse/claim-schema.ts'
import type { Entry } from '../parse/entry.ts'
import type { ParsedData } from '../parse/parsed-data.ts'

/** The key of the shape that a claim is drawn with: its place's, or its own. */
function shapeKey({ id, body, geometry }: Entry<RawClaim>): string | null {
  if (geometry === null || body.where.kind === 'unknown') return null
  return body.where.kind === 'bearing' ? id : (body.where.place ?? id)
}

export function whereOf(claim: Entry<RawClaim>): Where {
  const { kind, place, toward, radius_km, way, stated, method } = claim.body.where
  return {
    kind,
    shape: shapeKey(claim),
    place: place ?? null,
    toward: toward ?? null,
    radius_km: radius_km ?? null,
    ...(way ? { way } : {}),
    stated: stated ?? null,
    method,
  }
}

/** Every geometry once, by the id of the place, road, leg or claim that brings it. */
export function shapesOf({ all }: ParsedData): Shapes {
  const shapes: Shapes = {}
  for (const { id, geometry } of [...all.place, ...all.road, ...all.leg])
    if (geometry) shapes[id] = geometry
  for (const claim of all.claim) {
    const key = shapeKey(claim)
    if (key !== null && claim.geometry && !(key in shapes)) shapes[key] = claim.geometry
  }
  return shapes
}
