import { happens, type Claim, type Shapes } from '../story/claim.ts'
import { spatialRelationsOf, relationsWithoutShapes, type SpatialRelations } from './place.ts'

/** What is known of how the places of some claims lie to one another, worked out beforehand: by their keys. */
export type PackedRelations = {
  /** For claims whose place goes by another key than its own words give: the key, by the claim's id. */
  keys: Record<string, string>
  km2: Record<string, number>
  /** The keys of the places that each place takes in. */
  holds: Record<string, string[]>
}

/** How the places of some claims lie to one another, as data, for where their geometries are not carried along. */
export function packRelations(claims: readonly Claim[], shapes: Shapes): PackedRelations {
  const spatial = spatialRelationsOf(shapes)
  const placed = claims.filter((claim) => claim.where.shape !== null && happens(claim))
  const byKey = new Map(placed.map((claim) => [spatial.keyOf(claim), claim]))
  const holds = [...byKey].map(([key, wide]): [string, string[]] => [
    key,
    [...byKey].flatMap(([inner, narrow]) => (spatial.holds(wide, narrow) ? [inner] : [])),
  ])
  const own = relationsWithoutShapes.keyOf
  return {
    keys: Object.fromEntries(
      placed.flatMap((claim) => {
        const key = spatial.keyOf(claim)
        return key === own(claim) ? [] : [[claim.id, key]]
      }),
    ),
    km2: Object.fromEntries(
      [...byKey].flatMap(([key, claim]) => {
        const km2 = spatial.km2(claim)
        return Number.isFinite(km2) ? [[key, Math.round(km2)]] : []
      }),
    ),
    holds: Object.fromEntries(holds.filter(([, inner]) => inner.length > 0)),
  }
}

/** The same, to be asked of. */
export function unpackRelations({ keys, km2, holds }: PackedRelations): SpatialRelations {
  const keyOf = (claim: Claim) => keys[claim.id] ?? relationsWithoutShapes.keyOf(claim)
  return {
    keyOf,
    km2: (claim) => km2[keyOf(claim)] ?? Infinity,
    holds: (wide, narrow) => holds[keyOf(wide)]?.includes(keyOf(narrow)) ?? false,
  }
}
