import type { Claim } from '../story/claim.ts'
import type { Story } from '../story/story.ts'
import { utteranceOf } from './independence.ts'

/** An utterance as one outlet prints it; `sources` are the ids of what it prints it in. */
export type SourceMatrixColumn = {
  party: string
  outlet: string
  origin: string
  independent: boolean
  sources: string[]
}

/** A claim and the columns it is in; `day` is null unless its source puts it on one single day. */
export type SourceMatrixRow = { day: string | null; claim: Claim; cells: number[] }

const byId = <T extends { id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Parties that spoke come first, by name; then the press, and last what is not stated. */
const standing = ['news-agency', 'outlet', 'unstated']

const byPartyAndOutlet = (a: SourceMatrixColumn, b: SourceMatrixColumn): number =>
  standing.indexOf(a.party) - standing.indexOf(b.party) ||
  compare(a.party, b.party) ||
  compare(a.outlet, b.outlet) ||
  compare(a.origin, b.origin)

/** The one day on which the source puts a claim. Its publication is not a day of what it tells. */
function dayOfClaim({ when }: Claim): string | null {
  if (when === null || when.basis === 'published' || when.first !== when.last) return null
  return when.first
}

/** By day; then what has no single day, by the last on which it can have been; undated at the end. */
const inTime = (a: SourceMatrixRow, b: SourceMatrixRow): number =>
  compare(a.day ?? '~', b.day ?? '~') ||
  (a.claim.when?.latest ?? Infinity) - (b.claim.when?.latest ?? Infinity) ||
  (a.claim.when?.earliest ?? -Infinity) - (b.claim.when?.earliest ?? -Infinity) ||
  compare(a.claim.id, b.claim.id)

/** Sources by claims: which outlet prints which claim, and whom it had it from. */
export function matrixOf(
  claims: readonly Claim[],
  { sources, origins }: Pick<Story, 'sources' | 'origins'>,
): { columns: SourceMatrixColumn[]; rows: SourceMatrixRow[] } {
  const [from, said] = [byId(sources), byId(origins)]
  const outletOf = (source: string) => from.get(source)?.outlet ?? source
  const keyOf = (outlet: string, origin: string) => JSON.stringify([outlet, origin])
  const found = new Map<string, SourceMatrixColumn>()
  for (const { source, origin } of claims.flatMap(({ cites }) => cites)) {
    const [outlet, party] = [outletOf(source), said.get(origin)?.party ?? 'unstated']
    const independent = utteranceOf(origin, said) !== null
    const key = keyOf(outlet, origin)
    const before = found.get(key)?.sources ?? []
    const all = [...new Set([...before, source])].sort()
    found.set(key, { party, outlet, origin, independent, sources: all })
  }
  const columns = [...found.values()].sort(byPartyAndOutlet)
  const at = new Map(columns.map(({ outlet, origin }, i) => [keyOf(outlet, origin), i]))
  const cellsOf = (claim: Claim) =>
    claim.cites.map(({ source, origin }) => at.get(keyOf(outletOf(source), origin)) ?? -1)
  const rows = claims.map((claim) => ({
    day: dayOfClaim(claim),
    claim,
    cells: [...new Set(cellsOf(claim))].sort((a, b) => a - b),
  }))
  return { columns, rows: rows.sort(inTime) }
}
