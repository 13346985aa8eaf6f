import { happens, type Claim, type Shapes } from '../story/claim.ts'
import { groundOf, noGround, type Ground } from './place.ts'

/** What is known of how the places of some claims lie to one another, worked out beforehand: by their keys. */
export type BriefGround = {
  /** For claims whose place goes by another key than its own words give: the key, by the claim's id. */
  keys: Record<string, string>
  km2: Record<string, number>
  /** The keys of the places that each place takes in. */
  holds: Record<string, string[]>
}

/** The ground of some claims as data, for where their geometries are not carried along. */
export function briefGround(claims: readonly Claim[], shapes: Shapes): BriefGround {
  const ground = groundOf(shapes)
  const placed = claims.filter((claim) => claim.where.shape !== null && happens(claim))
  const byKey = new Map(placed.map((claim) => [ground.keyOf(claim), claim]))
  const holds = [...byKey].map(([key, wide]): [string, string[]] => [
    key,
    [...byKey].flatMap(([inner, narrow]) => (ground.holds(wide, narrow) ? [inner] : [])),
  ])
  const own = noGround.keyOf
  return {
    keys: Object.fromEntries(
      placed.flatMap((claim) => {
        const key = ground.keyOf(claim)
        return key === own(claim) ? [] : [[claim.id, key]]
      }),
    ),
    km2: Object.fromEntries(
      [...byKey].flatMap(([key, claim]) => {
        const km2 = ground.km2(claim)
        return Number.isFinite(km2) ? [[key, Math.round(km2)]] : []
      }),
    ),
    holds: Object.fromEntries(holds.filter(([, inner]) => inner.length > 0)),
  }
}

/** The same as a ground. */
export function groundFrom({ keys, km2, holds }: BriefGround): Ground {
  const keyOf = (claim: Claim) => keys[claim.id] ?? noGround.keyOf(claim)
  return {
    keyOf,
    km2: (claim) => km2[keyOf(claim)] ?? Infinity,
    holds: (wide, narrow) => holds[keyOf(wide)]?.includes(keyOf(narrow)) ?? false,
  }
}
