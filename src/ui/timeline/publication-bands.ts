import { certainFrom, publishedBy, type Publication } from '../../core/analysis/publication.ts'
import type { Claim } from '../../core/story/claim.ts'
import type { Source } from '../../core/story/story.ts'

/** A source as a band: as wide as the bounds of its publication (ms), in a row of its own where they overlap. */
export type PublicationBand = { source: Source; from: number; to: number; row: number }

/** The publications of the sources that these claims cite, in as few rows as hold them; those with no date are left out. */
export function publicationBands(
  claims: readonly Claim[],
  sources: readonly Source[],
  begins: number,
  ends: number,
): PublicationBand[] {
  const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  const ready = sources
    .filter(({ id, published }) => cited.has(id) && published !== null)
    .map((source) => {
      const { earliest, latest } = source.published ?? { earliest: null, latest: null }
      return { source, from: Math.max(begins, earliest ?? begins), to: latest ?? Infinity, row: 0 }
    })
    .filter(({ from }) => from < ends)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const filled: number[] = []
  for (const band of ready) {
    const free = filled.findIndex((end) => end <= band.from)
    band.row = free === -1 ? filled.length : free
    filled[band.row] = Math.min(ends, band.to)
  }
  return ready
}

/** How a source stands at K (ms): as it is drawn. */
export const publicationAt = (
  { source }: PublicationBand,
  K: number,
  begins: number,
): Publication => publishedBy(source, K, begins)

/** The instants (ms, in order, each once) from which on any of these claims is certainly published. */
export function publicationSteps(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): number[] {
  const all = claims.map((claim) => certainFrom(claim, sources)).filter(Number.isFinite)
  return [...new Set(all)].sort((a, b) => a - b)
}
