import { stopOf } from '../../core/analysis/stops.ts'
import { happens, type Claim } from '../../core/story/claim.ts'
import type { Group } from '../../core/story/story.ts'
import { openEnded, hasOwnTime } from '../../core/time/when.ts'

/**
 * A report on the axis: a tick where it settles, and the band that its bounds leave open. In fractions of
 * the axis.
 */
export type Tick = {
  claim: Claim
  from: number
  to: number
  at: number
  /** Which of the reports of its row that settle at the same moment it is, and of how many. */
  order: number
  of: number
  /** The source gives no start: the band fades out towards it. */
  openStart: boolean
  /** Only publication bounds it: it stands hollow where it was published, without a band. */
  untimed: boolean
}

/** One named row of the axis. */
export type Lane = { id: string; ticks: Tick[] }

/** Where one group becomes others: fractions of the axis between which it may have happened. */
export type Fork = { from: string; to: string; opens: number; closes: number }

type Span = { begins: number; ends: number }

const fractionOf =
  ({ begins, ends }: Span) =>
  (at: number) =>
    Math.min(1, Math.max(0, (at - begins) / (ends - begins)))

/** The groups with a row of their own: a whole that became others, and what it became. */
const trunkOf = (groups: readonly Group[]) => groups.find((group) => group.became.length > 0)

/** The rows: strikes above, one for each of the main groups, the rest below; `few`: the rest in one. */
export function lanesOf(
  claims: readonly Claim[],
  groups: readonly Group[],
  span: Span,
  few = false,
): Lane[] {
  const trunk = trunkOf(groups)
  const own = trunk ? [trunk.id, ...trunk.became] : groups.slice(0, 1).map((group) => group.id)
  const laneOf = (claim: Claim): string => {
    if (claim.kind === 'strike') return 'strikes'
    if (claim.kind === 'exchange' || claim.kind === 'supply') return few ? 'others' : 'said'
    return claim.about !== null && own.includes(claim.about) ? claim.about : 'others'
  }
  const dated = claims.filter((claim) => happens(claim) && claim.when !== null)
  return ['strikes', ...own, 'others', 'said']
    .map((id) => ({
      id,
      ticks: ticksOf(
        dated.filter((claim) => laneOf(claim) === id),
        fractionOf(span),
      ),
    }))
    .filter((lane) => lane.ticks.length > 0)
}

/** Ticks in the order of their moments; at one moment, those with a time of their own nearest to it. */
function ticksOf(claims: readonly Claim[], fraction: (at: number) => number): Tick[] {
  const ticks = claims
    .map((claim) => tickOf(claim, fraction))
    .sort((a, b) => a.at - b.at || Number(a.untimed) - Number(b.untimed) || b.from - a.from)
  const tied = new Map<number, Tick[]>()
  for (const tick of ticks) tied.set(tick.at, [...(tied.get(tick.at) ?? []), tick])
  for (const all of tied.values())
    all.forEach((tick, order) => Object.assign(tick, { order, of: all.length }))
  return ticks
}

function tickOf(claim: Claim, fraction: (at: number) => number): Tick {
  const { when } = claim
  const untimed = !hasOwnTime(when)
  const at = fraction(when ? stopOf(when) : 0)
  return {
    claim,
    from: untimed ? at : fraction(when.floor),
    to: untimed ? at : fraction(when.latest ?? Infinity),
    at,
    order: 0,
    of: 1,
    openStart: !untimed && when.earliest === null,
    untimed,
  }
}

/** The forks between the rows, each as wide as the tightest report in force leaves open. */
export function forksOf(claims: readonly Claim[], groups: readonly Group[], span: Span): Fork[] {
  const trunk = trunkOf(groups)
  if (!trunk) return []
  const splits = claims
    .filter(({ kind, when }) => kind === 'split' && hasOwnTime(when) && !openEnded(when))
    .map(({ when }) => ({ opens: when?.floor ?? 0, closes: when?.latest ?? 0 }))
    .sort((a, b) => a.closes - a.opens - (b.closes - b.opens))
  const [tightest] = splits
  if (!tightest) return []
  const fraction = fractionOf(span)
  const [opens, closes] = [fraction(tightest.opens), fraction(tightest.closes)]
  return trunk.became.map((to) => ({ from: trunk.id, to, opens, closes }))
}

/** How many reports are dated to each of these days (YYYY-MM-DD) and to no other. */
export function countsByDay(claims: readonly Claim[], days: readonly string[]): number[] {
  const counts = new Map(days.map((day) => [day, 0]))
  for (const { when } of claims) {
    if (!hasOwnTime(when) || when.first === null || when.first !== when.last) continue
    const count = counts.get(when.first)
    if (count !== undefined) counts.set(when.first, count + 1)
  }
  return days.map((day) => counts.get(day) ?? 0)
}
