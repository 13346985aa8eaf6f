import { holds, km2Of } from '../geo/containment.ts'
import { groupBy } from '../collections/group-by.ts'
import { memoize } from '../collections/memoize.ts'
import type { Claim, Shapes, Where } from '../story/claim.ts'
import { whereaboutsOf } from '../story/whereabouts.ts'

/** How nearly a report says where: a point, an area, a stretch of road, a direction, or not at all. */
export type Precision = 'point' | 'area' | 'road' | 'direction' | 'none'

/**
 * Up to this radius (km) a circle is a point, which a mark may stand on. The towns and villages of
 * such stories lie some 30 km apart: within half of that, a report names one of them and no other.
 */
const pointKm = 15

/** How exact a place is: a point, a stretch of road, an area, a direction, or none. */
export function precisionOf({ kind, shape, radius_km }: Where): Precision {
  if (kind === 'bearing') return 'direction'
  if (shape === null || kind === 'unknown') return 'none'
  if (kind === 'along') return 'road'
  return kind === 'circle' && radius_km !== null && radius_km <= pointKm ? 'point' : 'area'
}

/** The same for reports that name the same place as nearly as one another; null for none. */
function placeKey({ kind, shape, toward, radius_km }: Where): string | null {
  if (kind === 'bearing') return toward ?? shape
  return kind === 'circle' && shape !== null ? `${shape}@${radius_km}` : shape
}

/** How the places of reports lie to one another. */
export type SpatialRelations = {
  /** The same for reports of one place, whatever it is called in them. */
  keyOf: (claim: Claim) => string
  /** How large a report's place is, km²; Infinity where that cannot be told. */
  km2: (claim: Claim) => number
  /** True where the place of `wide` is the larger and takes in that of `narrow`. */
  holds: (wide: Claim, narrow: Claim) => boolean
}

/** While no geometry has arrived, a circle alone has a size, and nothing is known to hold anything. */
export const relationsWithoutShapes: SpatialRelations = {
  keyOf: ({ where }) => placeKey(where) ?? '',
  km2: ({ where }) => (where.radius_km === null ? Infinity : Math.PI * where.radius_km ** 2),
  holds: () => false,
}

/** For each shape, the first by id that has the very same outline. */
function firstsOf(shapes: Shapes): Map<string, string> {
  const ids = Object.keys(shapes).sort()
  const alike = groupBy(ids, (id) => JSON.stringify(shapes[id]))
  return new Map([...alike.values()].flatMap((all) => all.map((id) => [id, all[0] ?? id])))
}

/** How the places of a story lie to one another; what is worked out is kept, for the same few are asked again and again. */
export const spatialRelationsOf: (shapes: Shapes) => SpatialRelations = memoize((shapes) => {
  const firsts = firstsOf(shapes)
  const keyOf = ({ where }: Claim) =>
    placeKey({ ...where, shape: firsts.get(where.shape ?? '') ?? where.shape }) ?? ''
  const placeOf = memoizedBy((claim: Claim) => whereaboutsOf(claim, shapes), keyOf)
  const km2 = memoizedBy((claim: Claim) => {
    const place = placeOf(claim)
    return place ? km2Of(place) : Infinity
  }, keyOf)
  const within = memoizedBy(
    ([wide, narrow]: [Claim, Claim]) => {
      const [outer, inner] = [placeOf(wide), placeOf(narrow)]
      return outer !== null && inner !== null && holds(outer, inner)
    },
    (pair) => pair.map(keyOf).join(' '),
  )
  return { keyOf, km2, holds: (wide, narrow) => within([wide, narrow]) }
})

/** A function that works out each answer once, by a key of what it is asked. */
function memoizedBy<T, V>(work: (of: T) => V, keyOf: (of: T) => string): (of: T) => V {
  const known = new Map<string, { value: V }>()
  return (of) => {
    const key = keyOf(of)
    const found = known.get(key) ?? { value: work(of) }
    known.set(key, found)
    return found.value
  }
}
