import type { Claim } from '../story/claim.ts'
import type { Group } from '../story/story.ts'
import { isCertain, stateAt } from '../time/when.ts'
import { reportedPlacesOf, type GroupSummary, type ReportedPlaces } from './group-summary.ts'
import { isRecent } from './recency.ts'
import { inTime, type Context } from './report.ts'
import type { Rival } from './rivals.ts'
import { inStoryOrder, speaksAfter, splitSince } from './split.ts'

/** The claims that answer where a group is: its rivals with what widens them, and its directions. */
export const answersOf = ({
  rivals,
  directions,
}: Pick<ReportedPlaces, 'rivals' | 'directions'>): Claim[] =>
  [...rivals, ...rivals.flatMap(({ wider }) => wider), ...directions].flatMap(
    ({ claims }) => claims,
  )

const isPlaced = ({ rivals, directions }: ReportedPlaces): boolean =>
  rivals.length > 0 || directions.length > 0

/** What is told of each group at a moment, in the order of the story; groups of which nothing is are left out. */
export function groupsAt(
  groups: readonly Group[],
  claims: readonly Claim[],
  superseded: ReadonlySet<string>,
  context: Context,
): GroupSummary[] {
  const { now } = context
  const ordered = inStoryOrder(groups)
  const toldBy = (group: Group) => (some: readonly Claim[]) =>
    reportedPlacesOf(group, some, superseded, context)
  const told = new Map(ordered.map((group) => [group.id, toldBy(group)(claims)]))
  const splits = new Map(ordered.map((group) => [group.id, splitSince(group, claims, now)]))
  return ordered.flatMap((group) => {
    const own = told.get(group.id)
    if (!own) return []
    const whole = ordered.find(({ became }) => became.includes(group.id))
    const [since, wholeSince] = [splits.get(group.id) ?? null, splits.get(whole?.id ?? '') ?? null]
    const isReplaced =
      since !== null && group.became.some((id) => isPlaced(told.get(id) ?? nothing))
    const isOut = isPutOut(group, claims, now)
    const summary: GroupSummary = {
      group,
      role: whole || isOut ? 'part' : group.beginsWith.group === null ? 'whole' : 'other',
      speaks: false,
      splitSince: since,
      isReplaced,
      ...(isReplaced ? parted(toldBy(group), claims, since) : { ...own, asOne: [] }),
    }
    const isFirst = group === ordered[0]
    const speaks = whole ? wholeSince !== null : isOut || speaksNow(summary, isFirst, now)
    const { asOne, possible, untimed, trail } = summary
    const any = isPlaced(own) || [asOne, possible, untimed, trail].some(({ length }) => length > 0)
    return speaks || any ? [{ ...summary, speaks }] : []
  })
}

const nothing: ReportedPlaces = { rivals: [], directions: [], possible: [], untimed: [], trail: [] }

/** What is still told of a whole whose parts are reported by themselves: only what is later than its split. */
function parted(
  toldBy: (claims: readonly Claim[]) => ReportedPlaces,
  claims: readonly Claim[],
  since: number,
): ReportedPlaces & { asOne: Rival[] } {
  const later = toldBy(claims.filter((claim) => speaksAfter(claim, since)))
  const before = toldBy(claims.filter((claim) => !speaksAfter(claim, since)))
  const passed = [...before.trail, ...before.directions, ...later.trail]
  return {
    ...later,
    asOne: before.rivals,
    possible: [...before.possible, ...later.possible].sort(inTime),
    untimed: [...later.untimed, ...before.untimed],
    trail: passed.sort((a, b) => inTime(a.claims[0], b.claims[0])),
  }
}

/** Whether there is anything to say of a group that is no part of another. */
function speaksNow(
  { role, rivals, directions, isReplaced }: GroupSummary,
  isFirst: boolean,
  now: number,
): boolean {
  const [lead] = [...rivals, ...directions]
  if (!lead) return isFirst && !isReplaced
  return role === 'whole' || isRecent(lead.claims[0], now)
}

/** Whether it is certain by now that a group came out of another, by the claim it begins with. */
const isPutOut = ({ id, beginsWith }: Group, claims: readonly Claim[], now: number): boolean =>
  claims.some(
    (claim) =>
      claim.id === beginsWith.claim &&
      claim.about === id &&
      claim.kind === 'split' &&
      isCertain(stateAt(claim.when, now)),
  )
