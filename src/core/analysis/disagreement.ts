import type { Claim } from '../story/claim.ts'
import type { Disagreement } from '../story/story.ts'

/** A value of a disagreement with those of its claims that are weighed. */
export type WeighedValue = Disagreement['values'][number] & { weighed: Claim[] }

/**
 * The values for which anything is left among the claims weighed, in their order. One that was
 * measured on the map rests on no claim: it stays where all the evidence is weighed.
 */
export function valuesIn(
  { values }: Disagreement,
  claims: ReadonlyMap<string, Claim>,
  whole: boolean,
): WeighedValue[] {
  return values
    .map((value) => ({ ...value, weighed: value.claims.flatMap((id) => claims.get(id) ?? []) }))
    .filter(({ weighed, measured }) => weighed.length > 0 || (measured && whole))
}

/** One value alone is no disagreement. */
export const isOpen = (values: readonly WeighedValue[]): boolean => values.length > 1
