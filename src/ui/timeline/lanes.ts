import { happens, type Claim } from '../../core/story/claim.ts'
import type { Group } from '../../core/story/story.ts'
import { openEnded, hasOwnTime } from '../../core/time/when.ts'

/** A report as a band on the axis: as wide as its bounds (fractions of the axis), in a row of its lane. */
export type Band = {
  claim: Claim
  from: number
  to: number
  row: number
  /** The source gives no start: an arrow at the edge instead of an end. */
  openStart: boolean
  /** Only publication bounds it: drawn thin, it never settles. */
  thin: boolean
}

/** One line of the railway; `thick` rows hold bands with a time of their own, `thin` rows the others. */
export type Lane = { id: string; bands: Band[]; thick: number; thin: number }

/** Where one group becomes others: fractions of the axis between which it may have happened. */
export type Fork = { from: string; to: string; opens: number; closes: number }

/** Room for the names of the lanes, px; on a narrow screen they are left out. */
export const gutterOf = (width: number): number => (width < 640 ? 0 : 124)

type Span = { begins: number; ends: number }

const fractionOf =
  ({ begins, ends }: Span) =>
  (at: number) =>
    Math.min(1, Math.max(0, (at - begins) / (ends - begins)))

/** The groups with a line of their own: a whole that became others, and what it became. */
const trunkOf = (groups: readonly Group[]) => groups.find((group) => group.became.length > 0)

/** The lanes of the railway: strikes above, one for each of the main groups, the rest below. */
export function lanesOf(claims: readonly Claim[], groups: readonly Group[], span: Span): Lane[] {
  const trunk = trunkOf(groups)
  const own = trunk ? [trunk.id, ...trunk.became] : groups.slice(0, 1).map((group) => group.id)
  const laneOf = (claim: Claim): string => {
    if (claim.kind === 'strike') return 'strikes'
    if (claim.kind === 'exchange' || claim.kind === 'supply') return 'said'
    return claim.about !== null && own.includes(claim.about) ? claim.about : 'others'
  }
  const dated = claims.filter((claim) => happens(claim) && claim.when !== null)
  return ['strikes', ...own, 'others', 'said']
    .map((id) =>
      pack(
        id,
        dated.filter((claim) => laneOf(claim) === id),
        fractionOf(span),
      ),
    )
    .filter((lane) => lane.bands.length > 0)
}

/** Puts bands into as few rows as hold them without overlap, those with a time of their own above. */
function pack(id: string, claims: readonly Claim[], fraction: (at: number) => number): Lane {
  const ready = claims
    .map((claim) => bandOf(claim, fraction))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const thick = packRows(ready.filter((band) => !band.thin))
  const thin = packRows(ready.filter((band) => band.thin))
  return { id, bands: ready, thick, thin }
}

function packRows(bands: readonly Band[]): number {
  const filled: number[] = []
  for (const band of bands) {
    const free = filled.findIndex((end) => end <= band.from + 1e-9)
    band.row = free === -1 ? filled.length : free
    filled[band.row] = band.to
  }
  return filled.length
}

function bandOf(claim: Claim, fraction: (at: number) => number): Band {
  const { when } = claim
  return {
    claim,
    from: fraction(when?.floor ?? 0),
    to: fraction(when?.latest ?? Infinity),
    row: 0,
    openStart: when?.earliest == null,
    thin: when?.basis === 'published',
  }
}

/** The forks of the railway, each as wide as the tightest report in force leaves open. */
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
