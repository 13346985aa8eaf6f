import { originCounter } from '../analysis/independence.ts'
import type { Stop } from '../analysis/stops.ts'
import type { Claim } from '../story/claim.ts'
import type { Story } from '../story/story.ts'
import type { GroupSummary } from './group-summary.ts'
import { groupsAt, answersOf } from './groups.ts'
import type { SpatialRelations } from './place.ts'
import { prominencesOf, type Prominence } from './prominence.ts'
import type { Context } from './report.ts'
import { strikesAt, type Strikes } from './struck.ts'

/** What is reported at one moment: what map, axis, card and sentence are all drawn from. */
export type MomentSummary = {
  now: number
  /** The day (YYYY-MM-DD) that the moment is in or ends, on the story's clock. */
  today: string
  /** The groups that anything is told of, in the order of the story. */
  groups: GroupSummary[]
  strikes: Strikes
  /** What is new at this very stop and says nothing about where a group is; none between stops. */
  news: Claim[]
  /** How strongly each claim given is shown now, by its id. */
  prominence: ReadonlyMap<string, Prominence>
}

/** The claims in force, each with the citations that count, and what else a moment is summed up from. */
export type Moment = {
  claims: readonly Claim[]
  story: Pick<Story, 'groups' | 'origins' | 'relations' | 'sources'>
  superseded: ReadonlySet<string>
  spatial: SpatialRelations
  now: number
  today: string
  stop: Stop | null
}

/** What the claims in force tell at a moment; the same whatever order they come in. */
export function summaryOf(moment: Moment): MomentSummary {
  const { now, today, stop, spatial, story } = moment
  const claims = [...moment.claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const outlets = new Map(story.sources.map(({ id, outlet }) => [id, outlet]))
  const context: Context = {
    now,
    today,
    spatial,
    originsOf: originCounter({ ...story, claims }),
    outletOf: (source) => outlets.get(source) ?? source,
  }
  const groups = groupsAt(story.groups, claims, moment.superseded, context)
  const strikes = strikesAt(claims, now, today)
  const answers = new Set(groups.flatMap(answersOf).map(({ id }) => id))
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const settled = (stop?.claims ?? []).flatMap(({ id }) => known.get(id) ?? [])
  return {
    now,
    today,
    groups,
    strikes,
    news: settled.filter(({ id }) => !answers.has(id)),
    prominence: prominencesOf(claims, groups, strikes, now),
  }
}
