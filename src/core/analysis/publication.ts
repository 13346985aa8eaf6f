import type { Claim } from '../story/claim.ts'
import type { Source } from '../story/story.ts'

/** Whether something had been published by a moment; only `certainly` counts as known. */
export const publications = ['not', 'possibly', 'certainly'] as const
export type Publication = (typeof publications)[number]

export type Knowledge = { known: Claim[]; possible: Claim[]; later: Claim[] }

/** The sources of a story by their ids. */
export const byId = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]))

/**
 * Whether a source had been published by `K` (ms): certainly from its latest bound on, possibly
 * after its earliest. Where no bound was recorded it may be any time after `begins`, and never certainly.
 */
export function publishedBy(
  source: Pick<Source, 'published'> | null,
  K: number,
  begins = -Infinity,
): Publication {
  const { earliest, latest } = source?.published ?? { earliest: null, latest: null }
  if (latest !== null && K >= latest) return 'certainly'
  return K > (earliest ?? begins) ? 'possibly' : 'not'
}

/**
 * Whether a claim had been published by `K`: the best that holds of any of its sources. A source
 * that is not in the list is one without a date; so is a claim that cites none.
 */
export function knownBy(
  claim: Claim,
  sourcesById: ReadonlyMap<string, Source>,
  K: number,
  begins = -Infinity,
): Publication {
  const sources = claim.cites.map(({ source }) => sourcesById.get(source) ?? null)
  const all = (sources.length > 0 ? sources : [null]).map((one) => publishedBy(one, K, begins))
  return publications.findLast((state) => all.includes(state)) ?? 'not'
}

/** From when on (ms) a claim had certainly been published; never, where no date of any source bounds it. */
export const certainFrom = ({ cites }: Claim, sourcesById: ReadonlyMap<string, Source>): number =>
  Math.min(...cites.map(({ source }) => sourcesById.get(source)?.published?.latest ?? Infinity))

/** The instants, in order, at which what had been published changes. */
export const publicationChanges = (sources: readonly Source[]): number[] => {
  const all = sources.flatMap(({ published }) =>
    published ? [(published.earliest ?? -Infinity) + 1, published.latest ?? Infinity] : [],
  )
  return [...new Set(all.filter(Number.isFinite))].sort((a, b) => a - b)
}

/** What was known at `K`, what may have been, and what was published only later; each in its order. */
export function knowledgeAt(
  claims: readonly Claim[],
  sources: readonly Source[],
  K: number,
  begins = -Infinity,
): Knowledge {
  const sourcesById = byId(sources)
  const of: Record<Publication, Claim[]> = { certainly: [], possibly: [], not: [] }
  for (const claim of claims) of[knownBy(claim, sourcesById, K, begins)].push(claim)
  return { known: of.certainly, possible: of.possibly, later: of.not }
}
