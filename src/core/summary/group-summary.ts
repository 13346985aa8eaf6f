import { placesGroup, standingAt } from '../analysis/group-status.ts'
import type { Claim } from '../story/claim.ts'
import type { Group } from '../story/story.ts'
import { hasOwnTime, isCertain, stateAt } from '../time/when.ts'
import { byPlace, inTime, latestFirst, type Context, type SamePlace } from './report.ts'
import { rivalsOf, type Rival } from './rivals.ts'
import { isRecent } from './recency.ts'
import { trailOf } from './trail.ts'

/** A direction that reports give. `current`: some report of it is of now, by its own time, so that it may be drawn. */
export type Direction = SamePlace & { current: boolean }

/** What the reports of a group's place tell at a moment. Each of them stands in one list of these. */
export type ReportedPlaces = {
  /** Where it is reported to be. Several: "or". */
  rivals: Rival[]
  /** Directions it was reported to head in, the latest first. */
  directions: Direction[]
  /** Reports whose bounds the moment lies within: they may hold by now. */
  possible: Claim[]
  /** Reports that state no time, and that none of the rivals is borne out by. */
  untimed: SamePlace[]
  /** Where it was reported before, in the order of time. */
  trail: SamePlace[]
}

/** What is reported of where one group is at a moment. */
export type GroupSummary = ReportedPlaces & {
  group: Group
  /** What the group is to the others: a part is what a whole became, or was reported to have put out. */
  role: 'whole' | 'part' | 'other'
  /** Whether there is anything to say of it now; false for a whole of which only its parts are still reported. */
  speaks: boolean
  /** Of a whole, from when on (ms) it is reported to have become its parts; null while it is not. */
  splitSince: number | null
  /** Whether a part of it is reported somewhere by itself. */
  isReplaced: boolean
  /** Of a whole that is replaced: where it was last reported as one. */
  asOne: Rival[]
}

/** True where the bounds of a report are past: it is certain, or has come as far as its source goes. */
const isPast = ({ when }: Claim, now: number): boolean =>
  isCertain(stateAt(when, now)) || (when?.latest ?? Infinity) <= now

const hasBegun = ({ when }: Claim, now: number): boolean =>
  when !== null && stateAt(when, now) !== 'not-yet'

const isPassage = ({ where: { way } }: Claim): boolean => way === 'from' || way === 'through'

/** What the claims about one group tell of its place at `now`. */
export function reportedPlacesOf(
  group: Group,
  claims: readonly Claim[],
  superseded: ReadonlySet<string>,
  context: Context,
): ReportedPlaces {
  const { now } = context
  const { reports } = standingAt(group, claims, superseded, now)
  const own = claims.filter((claim) => claim.about === group.id && placesGroup(claim))
  const before = own.filter((claim) => superseded.has(claim.id) && hasBegun(claim, now))
  const [past, open] = parted(reports, (claim) => isPast(claim, now))
  const [possible, unpublished] = parted(open, ({ when }) => hasOwnTime(when))
  const [bearing, placed] = parted(past, ({ where }) => where.kind === 'bearing')
  // Beside a report of where it is, one of what it left or passed is of the way there.
  const isSeen = placed.some(({ kind, when }) => kind === 'position' && hasOwnTime(when))
  const [left, there] = parted(placed, (claim) => isSeen && isPassage(claim))
  const places = borneOut(there, context)
  const [heading, untimedWays] = datedFirst(bearing)
  return {
    rivals: places.rivals,
    directions: directionsOf(heading, context),
    possible: possible.sort(inTime),
    untimed: byPlace([...places.rest, ...untimedWays, ...unpublished], context).sort((a, b) =>
      latestFirst(a.claims[0], b.claims[0]),
    ),
    trail: trailOf([...before, ...left], context),
  }
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [yes: T[], no: T[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
}

/** What states no time makes a place of its own only where nothing has one. */
function datedFirst(reports: readonly Claim[]): [weighed: Claim[], rest: Claim[]] {
  const [dated, untimed] = parted(reports, ({ when }) => hasOwnTime(when))
  return dated.length > 0 ? [dated, untimed] : [untimed, []]
}

/** The rivals among some reports; what states no time may bear one of them out, and is left over else. */
function borneOut(reports: readonly Claim[], context: Context): { rivals: Rival[]; rest: Claim[] } {
  const [weighed, untimed] = datedFirst(reports)
  const named = new Set(rivalsOf(weighed, context).map(({ key }) => key))
  const [joining, rest] = parted(untimed, (claim) =>
    rivalsOf([...weighed, claim], context).every(({ key }) => named.has(key)),
  )
  return { rivals: rivalsOf([...weighed, ...joining], context), rest }
}

const directionsOf = (bearing: readonly Claim[], context: Context): Direction[] =>
  byPlace(bearing, context)
    .sort((a, b) => latestFirst(a.claims[0], b.claims[0]))
    .map((place) => ({
      ...place,
      current: place.claims.some((claim) => hasOwnTime(claim.when) && isRecent(claim, context.now)),
    }))
