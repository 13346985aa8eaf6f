import type { Claim, Shapes } from '../story/claim.ts'
import { rangeKm } from '../geo/geodesic-distance.ts'
import {
  mostTimeBetween,
  datedPositionsOf,
  type Presence,
  type DatedPosition,
} from './dated-position.ts'
import { checkedSpeed, hourMs } from '../geo/speed.ts'
import { kmBetween } from '../geo/n-vector.ts'
import type { Group, Story } from '../story/story.ts'
import type { Text } from '../text/text.ts'

/**
 * What cannot both be true, `a` being the claim that comes first or that is at fault. Distances in
 * km, speeds in km/h, hours as fractions, bounds in ms.
 * - `speed`: even the least distance within the most time needs more than the top speed; `needed`
 *   is null where there is no time at all.
 * - `order`: `a` is over before `b` can be, which it must follow (`after`), or with which the group
 *   that it is about begins (`begins`).
 * - `publication`: `a` cannot be before `earliest`, and `source`, which reports it, was out by
 *   `published`.
 * - `excludes`: not computed: the editors' reading, in their words.
 */
export type Contradiction =
  | {
      kind: 'speed'
      a: string
      b: string
      arithmetic: {
        distance: [least: number, greatest: number]
        hoursMost: number
        needed: number | null
        topSpeed: number
        bounds: { a: Presence; b: Presence }
      }
    }
  | {
      kind: 'order'
      a: string
      b: string
      arithmetic: { rule: 'after' | 'begins'; latest: number; earliest: number; hours: number }
    }
  | {
      kind: 'publication'
      a: string
      b: null
      arithmetic: { source: string; earliest: number; published: number; hours: number }
    }
  | { kind: 'excludes'; a: string; b: string; arithmetic: null; why: Text }

/** Metres do not make a contradiction: areas that touch may come out this far apart (km). */
const slack = 0.1

/**
 * Everything among these claims that cannot both be true: what is computed first, then what the
 * editors exclude.
 * @throws RangeError where the top speed is none.
 */
export function contradictionsOf(
  claims: readonly Claim[],
  story: Pick<Story, 'groups' | 'sources' | 'relations'>,
  shapes: Shapes,
  topSpeedKmh: number,
): Contradiction[] {
  const topSpeed = checkedSpeed(topSpeedKmh)
  return [
    ...tooFast(claims, story.groups, shapes, topSpeed),
    ...outOfOrder(claims, story.groups),
    ...reportedTooSoon(claims, story.sources),
    ...excluded(claims, story.relations),
  ]
}

/**
 * Both are of one group, or `part` is of what the group of `whole` became. Once a report of the
 * part is over, a report of the whole may mean the rest.
 */
function areOfOne(one: DatedPosition, other: DatedPosition, groups: readonly Group[]): boolean {
  const isPart = (part: DatedPosition, whole: DatedPosition) =>
    groups.some(
      ({ id, became }) => id === whole.claim.about && became.includes(part.claim.about ?? ''),
    ) && whole.presence.earliest < part.presence.latest
  if (one.claim.about === null || other.claim.about === null) return false
  return one.claim.about === other.claim.about || isPart(one, other) || isPart(other, one)
}

function tooFast(
  claims: readonly Claim[],
  groups: readonly Group[],
  shapes: Shapes,
  topSpeed: number,
): Contradiction[] {
  const reports = datedPositionsOf(claims, shapes)
  return reports.flatMap((b, i) =>
    reports.slice(0, i).flatMap((a): Contradiction[] => {
      if (!areOfOne(a, b, groups)) return []
      const hoursMost = mostTimeBetween(a.presence, b.presence) / hourMs
      const reach = topSpeed * hoursMost + slack
      // Most pairs are settled by a bound that is quick to have.
      const atMost = kmBetween(a.place.centre, b.place.centre) + a.place.spread + b.place.spread
      if (atMost <= reach) return []
      const distance = rangeKm(a.place, b.place)
      if (distance[0] <= reach) return []
      const needed = hoursMost === 0 ? null : distance[0] / hoursMost
      const bounds = { a: a.presence, b: b.presence }
      const arithmetic = { distance, hoursMost, needed, topSpeed, bounds }
      return [{ kind: 'speed', a: a.claim.id, b: b.claim.id, arithmetic }]
    }),
  )
}

type Claims = ReadonlyMap<string, Claim>

/** The claim that comes latest of those which this one must follow, at one or more removes. */
function followed(claim: Claim, claims: Claims, seen: readonly string[] = []): Claim | null {
  const before = claims.get(claim.when?.after ?? '')
  if (!before || seen.includes(before.id)) return null
  const further = followed(before, claims, [...seen, before.id])
  return earliestOf(further) > earliestOf(before) ? further : before
}

const earliestOf = (claim: Claim | null): number => claim?.when?.earliest ?? -Infinity

/** Kinds that happen to a group where it is or because of it: it must have begun by then. */
const needsGroup = ({ kind }: Claim): boolean =>
  kind === 'position' || kind === 'movement' || kind === 'strike'

function outOfOrder(all: readonly Claim[], groups: readonly Group[]): Contradiction[] {
  const claims: Claims = new Map(all.map((claim) => [claim.id, claim]))
  const against = (a: Claim, b: Claim | null, rule: 'after' | 'begins'): Contradiction[] => {
    const [latest, earliest] = [a.when?.latest ?? null, b?.when?.earliest ?? null]
    if (!b || a === b || latest === null || earliest === null || latest >= earliest) return []
    const arithmetic = { rule, latest, earliest, hours: (earliest - latest) / hourMs }
    return [{ kind: 'order', a: a.id, b: b.id, arithmetic }]
  }
  return all.flatMap((claim) => {
    const group = groups.find(({ id }) => id === claim.about)
    const first = claims.get(group?.beginsWith.claim ?? '') ?? null
    return [
      ...against(claim, followed(claim, claims), 'after'),
      ...(needsGroup(claim) ? against(claim, first, 'begins') : []),
    ]
  })
}

/** What is told of the future may lie after its publication. */
function reportedTooSoon(claims: readonly Claim[], sources: Story['sources']): Contradiction[] {
  const publications = new Map(sources.map(({ id, published }) => [id, published?.latest ?? null]))
  return claims
    .filter(({ kind }) => kind !== 'destination')
    .flatMap(({ id, when, cites }) =>
      [...new Set(cites.map(({ source }) => source))].flatMap((source): Contradiction[] => {
        const [earliest, published] = [when?.earliest ?? null, publications.get(source) ?? null]
        if (earliest === null || published === null || earliest <= published) return []
        const hours = (earliest - published) / hourMs
        const arithmetic = { source, earliest, published, hours }
        return [{ kind: 'publication', a: id, b: null, arithmetic }]
      }),
    )
}

function excluded(claims: readonly Claim[], relations: Story['relations']): Contradiction[] {
  const ids = new Set(claims.map(({ id }) => id))
  return relations
    .filter(({ type, a, b }) => type === 'excludes' && ids.has(a) && ids.has(b))
    .map(({ a, b, why }) => ({ kind: 'excludes', a, b, arithmetic: null, why }))
}
