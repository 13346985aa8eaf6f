import { happens, type Claim } from '../story/claim.ts'
import type { Group, Relation } from '../story/story.ts'
import { isCertain, stateAt, type State } from '../time/when.ts'

/** What is known of a group at a moment: every report of it that no later one supersedes. */
export type Standing = { group: Group; reports: Claim[] }

/** True for a report that puts a group at a place, or on a way, that can be drawn. */
export const placesGroup = (claim: Claim): boolean =>
  (claim.kind === 'position' || claim.kind === 'movement') && claim.where.shape !== null

/** The whole is spoken for by what it became: a later report of the eleven is one of the convoy. */
function speaksFor(later: Claim, earlier: Claim, groups: readonly Group[]): boolean {
  if (later.about === null || earlier.about === null) return false
  if (later.about === earlier.about) return true
  const whole = groups.find((group) => group.id === earlier.about)
  return whole?.became.includes(later.about) ?? false
}

/** `later` lies wholly after `earlier`: their bands do not overlap. */
const isAfter = (later: Claim, earlier: Claim): boolean =>
  later.when?.earliest != null &&
  earlier.when?.latest != null &&
  later.when.earliest >= earlier.when.latest

/**
 * Ids of the claims which, at `now`, a later report replaces: a certain report of the same
 * group (or of what it became) whose band lies wholly after, or one that the data says supersedes it. A
 * claim that is merely past is not superseded, and a report with no place replaces no place.
 */
export function supersededAt(
  claims: readonly Claim[],
  groups: readonly Group[],
  relations: readonly Relation[],
  now: number,
): Set<string> {
  const certain = claims.filter((claim) => happens(claim) && isCertain(stateAt(claim.when, now)))
  const certainIds = new Set(certain.map((claim) => claim.id))
  const superseded = new Set<string>()
  for (const { type, a, b } of relations)
    if (type === 'supersedes' && certainIds.has(a)) superseded.add(b)
  const placing = certain.filter(placesGroup)
  for (const earlier of claims.filter(placesGroup))
    if (placing.some((later) => isAfter(later, earlier) && speaksFor(later, earlier, groups)))
      superseded.add(earlier.id)
  return superseded
}

/** Reports of a group's place that have begun to be possible at `now` and are not superseded. */
export function standingAt(
  group: Group,
  claims: readonly Claim[],
  superseded: ReadonlySet<string>,
  now: number,
): Standing {
  const reports = claims.filter(
    (claim) =>
      claim.about === group.id &&
      placesGroup(claim) &&
      !superseded.has(claim.id) &&
      stateAt(claim.when, now) !== 'not-yet' &&
      claim.when !== null,
  )
  return { group, reports }
}

/**
 * Ids of reports of places that exclude one another while both are in force: neither may be
 * drawn as settled.
 */
export function contestedAt(
  claims: readonly Claim[],
  relations: readonly Relation[],
  superseded: ReadonlySet<string>,
  now: number,
): Set<string> {
  const inForce = new Set(
    claims
      .filter((claim) => placesGroup(claim) && !superseded.has(claim.id))
      .filter((claim) => stateAt(claim.when, now) !== 'not-yet')
      .map((claim) => claim.id),
  )
  const contested = new Set<string>()
  for (const { type, a, b } of relations)
    if (type === 'excludes' && inForce.has(a) && inForce.has(b)) contested.add(a).add(b)
  return contested
}

export const inks = ['none', 'hollow', 'solid', 'faint'] as const
export type Ink = (typeof inks)[number]

/** How strongly a state is drawn: solid for certain, hollow for possible, faint for over and superseded. */
export function inkOf(state: State, superseded: boolean, contested: boolean): Ink {
  if (state === 'not-yet' || state === 'undated') return 'none'
  if (superseded || state === 'over') return 'faint'
  if (contested) return 'hollow'
  return state === 'by-now' || state === 'under-way' ? 'solid' : 'hollow'
}

const strength: Record<Ink, number> = { none: 0, faint: 1, hollow: 2, solid: 3 }

/** Of several claims that share one shape, the ink of the strongest. */
export const strongest = (all: readonly Ink[]): Ink =>
  all.reduce<Ink>((a, b) => (strength[b] > strength[a] ? b : a), 'none')
