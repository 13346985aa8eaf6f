import type { Claim } from '../story/claim.ts'
import type { Origin, Story } from '../story/story.ts'

type Utterances = Pick<Story, 'claims' | 'origins' | 'relations'>

/**
 * The utterance that an origin counts as: the whole it is part of, or itself. Null for what never
 * counts: an origin that is not stated, or is not independent, or is part of such a one.
 */
export function utteranceOf(id: string, origins: ReadonlyMap<string, Origin>): string | null {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at);) {
    const origin = origins.get(at)
    if (!origin?.independent || origin.party === 'unstated') return null
    if (origin.partOf === null) return at
    seen.add(at)
    at = origin.partOf
  }
  return null
}

/** For pairs that belong together: the one that stands for all of those joined to an id. */
function joined(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const parent = new Map<string, string>()
  const find = (id: string): string => {
    const up = parent.get(id)
    return up === undefined ? id : find(up)
  }
  for (const [a, b] of pairs) if (find(a) !== find(b)) parent.set(find(a), find(b))
  return find
}

const byId = <T extends { id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]))

/** The utterances behind each claim; claims that repeat one another go back to one. */
function utterances({ claims, origins, relations }: Utterances): Map<string, Set<string>> {
  const known = byId(origins)
  const repeats = relations.filter(({ type }) => type === 'repeats')
  const tellingOf = joined(repeats.map(({ a, b }) => [a, b]))
  const own = new Map<string, Set<string>>()
  const tellings = new Map<string, Set<string>[]>()
  for (const { id, cites } of claims) {
    const counted = cites.map(({ origin }) => utteranceOf(origin, known))
    const all = new Set(counted.filter((one) => one !== null))
    own.set(id, all)
    if (all.size > 0) tellings.set(tellingOf(id), [...(tellings.get(tellingOf(id)) ?? []), all])
  }
  const same = joined([...tellings.values()].flatMap(linksOf))
  return new Map([...own].map(([id, all]) => [id, new Set([...all].map(same))]))
}

/** One telling by several claims: their utterances are one, unless they already have one in common. */
function linksOf(telling: readonly Set<string>[]): (readonly [string, string])[] {
  const [first = new Set<string>()] = telling
  if ([...first].some((one) => telling.every((all) => all.has(one)))) return []
  const all = [...new Set(telling.flatMap((each) => [...each]))]
  return all.slice(1).map((one, i) => [all[i] ?? one, one] as const)
}

/** Counts the independent utterances that claims go back to, by their ids; for asking again and again. */
export function originCounter(story: Utterances): (claimIds: readonly string[]) => number {
  const behind = utterances(story)
  return (claimIds) => new Set(claimIds.flatMap((id) => [...(behind.get(id) ?? [])])).size
}

/** How many independent utterances these claims go back to. */
export const independentOrigins = (claimIds: readonly string[], story: Utterances): number =>
  originCounter(story)(claimIds)

/** The utterances behind these claims, each with those claims that go back to it, in their order. */
export function utterancesBehind(
  claimIds: readonly string[],
  story: Utterances,
): { origin: string; claims: string[] }[] {
  const behind = utterances(story)
  const found = new Map<string, string[]>()
  for (const id of claimIds)
    for (const origin of behind.get(id) ?? []) found.set(origin, [...(found.get(origin) ?? []), id])
  return [...found].map(([origin, claims]) => ({ origin, claims }))
}

/** Whom a claim goes back to, taken by itself. */
export type Backing = 'several' | 'single' | 'not-independent' | 'unstated'

/**
 * For each claim, by id: whether it goes back to several independent utterances or to a single
 * one; and if to none, whether nobody says whom it is from, or it is an outlet's own view.
 */
export function backingsOf(story: Utterances): Map<string, Backing> {
  const [behind, known] = [utterances(story), byId(story.origins)]
  const isStated = (origin: string) => (known.get(origin)?.party ?? 'unstated') !== 'unstated'
  const backingOf = ({ id, cites }: Claim): Backing => {
    const count = behind.get(id)?.size ?? 0
    if (count > 0) return count > 1 ? 'several' : 'single'
    return cites.some(({ origin }) => isStated(origin)) ? 'not-independent' : 'unstated'
  }
  return new Map(story.claims.map((claim) => [claim.id, backingOf(claim)]))
}

/** How many outlets print a value of a disagreement, and how many independent utterances it goes back to. */
export function countsOf(
  value: { claims: readonly string[] },
  story: Utterances & Pick<Story, 'sources'>,
): { outlets: number; origins: number } {
  const [claims, sources] = [byId(story.claims), byId(story.sources)]
  const cited = value.claims.flatMap((id) => claims.get(id)?.cites ?? [])
  const outlets = new Set(cited.map(({ source }) => sources.get(source)?.outlet ?? source))
  return { outlets: outlets.size, origins: independentOrigins(value.claims, story) }
}
