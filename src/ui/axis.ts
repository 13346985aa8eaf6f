import type { Claim } from '../core/claim.ts'
import { happens } from '../core/claim.ts'
import type { Group } from '../core/story.ts'
import { openEnded } from '../core/when.ts'

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

export type Lane = { id: string; bands: Band[]; rows: number }

/** The lanes of the railway: strikes above, one for each of the main groups, the rest below. */
export function lanesOf(
  claims: readonly Claim[],
  groups: readonly Group[],
  begins: number,
  ends: number,
): Lane[] {
  const trunk = groups.find((group) => group.became.length > 0)
  const own = trunk ? [trunk.id, ...trunk.became] : groups.slice(0, 1).map((group) => group.id)
  const laneIds = ['strikes', ...own, 'others', 'said']
  const laneOf = (claim: Claim): string => {
    if (claim.kind === 'strike') return 'strikes'
    if (claim.kind === 'exchange' || claim.kind === 'supply') return 'said'
    return claim.about !== null && own.includes(claim.about) ? claim.about : 'others'
  }
  const dated = claims.filter((claim) => happens(claim) && claim.when !== null)
  return laneIds
    .map((id) =>
      pack(
        id,
        dated.filter((claim) => laneOf(claim) === id),
        begins,
        ends,
      ),
    )
    .filter((lane) => lane.bands.length > 0)
}

/** Puts bands into as few rows as hold them without overlap, dated ones first. */
function pack(id: string, claims: readonly Claim[], begins: number, ends: number): Lane {
  const fraction = (at: number) => Math.min(1, Math.max(0, (at - begins) / (ends - begins)))
  const ready = claims
    .map((claim) => bandOf(claim, fraction))
    .sort((a, b) => Number(a.thin) - Number(b.thin) || a.from - b.from || a.to - b.to)
  const filled: number[] = []
  for (const band of ready) {
    const free = filled.findIndex((end) => end <= band.from + 1e-9)
    band.row = free === -1 ? filled.length : free
    filled[band.row] = band.to
  }
  return { id, bands: ready, rows: filled.length }
}

function bandOf(claim: Claim, fraction: (at: number) => number): Band {
  const { when } = claim
  const [floor, latest] = [when?.floor ?? 0, when?.latest ?? Infinity]
  return {
    claim,
    from: fraction(floor),
    to: fraction(latest),
    row: 0,
    openStart: when?.earliest == null,
    thin: when !== null && openEnded(when) && when.basis === 'published',
  }
}
