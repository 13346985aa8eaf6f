import { happens, type Claim } from '../story/claim.ts'
import type { Group } from '../story/story.ts'
import { isCertain, stateAt } from '../time/when.ts'

/** From when on (ms) what a claim tells has happened or begun, if the report is right. */
const certainFrom = ({ when }: Claim): number =>
  (when?.mode === 'throughout' ? when.begunBy : when?.latest) ?? Infinity

/**
 * From when on (ms) a whole is reported to have become its parts: the first moment by which anything is
 * certain that a part did, or the split itself. Null where nothing is by `now`.
 */
export function splitSince(whole: Group, claims: readonly Claim[], now: number): number | null {
  if (whole.became.length === 0) return null
  const tells = (claim: Claim) =>
    whole.became.includes(claim.about ?? '') || (claim.about === whole.id && claim.kind === 'split')
  const certain = claims.filter(
    (claim) => happens(claim) && tells(claim) && isCertain(stateAt(claim.when, now)),
  )
  return certain.length === 0 ? null : Math.min(...certain.map(certainFrom))
}

/** True where a report can only be about the time from `since` (ms) on: one that still speaks of the whole. */
export const speaksAfter = ({ when }: Claim, since: number): boolean =>
  when !== null && when.floor >= since

/**
 * The groups as a story tells them: each that stands by itself, what it became, and then whatever
 * else came out of it.
 */
export function inStoryOrder(groups: readonly Group[]): Group[] {
  const parts = new Set(groups.flatMap(({ became }) => became))
  const roots = groups.filter(({ id, beginsWith }) => !parts.has(id) && beginsWith.group === null)
  const found = new Set<Group>()
  const visit = (group: Group): void => {
    if (found.has(group)) return
    found.add(group)
    for (const part of group.became.flatMap((id) => groups.find((one) => one.id === id) ?? []))
      visit(part)
    for (const other of groups) if (other.beginsWith.group === group.id) visit(other)
  }
  for (const group of [...roots, ...groups]) visit(group)
  return [...found]
}
