import type { Claim } from '../../core/story/claim.ts'
import type { Backing } from '../../core/analysis/independence.ts'
import type { SourceMatrixColumn, SourceMatrixRow } from '../../core/analysis/source-matrix.ts'

/** Neighbouring columns that share a head: the first of them, and how many. */
export type Band = { name: string; from: number; span: number }
export type PartyBand = Band & { outlets: Band[] }

function bands(names: readonly string[], offset = 0): Band[] {
  const found: Band[] = []
  names.forEach((name, i) => {
    const last = found.at(-1)
    if (last?.name === name) last.span += 1
    else found.push({ name, from: offset + i, span: 1 })
  })
  return found
}

/** The heads over the columns of a matrix: parties, and in each its outlets. */
export const bandsOf = (columns: readonly SourceMatrixColumn[]): PartyBand[] =>
  bands(columns.map(({ party }) => party)).map((band) => {
    const own = columns.slice(band.from, band.from + band.span)
    const outlets = own.map(({ outlet }) => outlet)
    return { ...band, outlets: bands(outlets, band.from) }
  })

/** A stretch of a row: one column that is marked, or several side by side that are not (null). */
export type Run = { column: number | null; span: number }

/** A row of `width` columns, of which those in `cells` (ascending) are marked, in as few cells as will do. */
export function runsOf(cells: readonly number[], width: number): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const cell of [...cells, width]) {
    if (cell > at) runs.push({ column: null, span: cell - at })
    if (cell < width) runs.push({ column: cell, span: 1 })
    at = cell + 1
  }
  return runs
}

/** How wide columns are, rem: a party of few still has room for its name. */
const [narrowest, partyAtLeast] = [1.75, 7.5]

/** The width of each column, rem. */
export const widthsOf = (parties: readonly PartyBand[]): number[] =>
  parties.flatMap(({ span }) =>
    Array<number>(span).fill(Math.max(narrowest, Math.ceil((partyAtLeast / span) * 4) / 4)),
  )

/**
 * Hairlines down the whole table where one outlet ends and another begins, as CSS backgrounds: cells
 * that run across them could not draw them. `first` is the width of the first column, in CSS.
 */
export function guidesOf(
  parties: readonly PartyBand[],
  widths: readonly number[],
  side: 'left' | 'right',
  first: string,
): string {
  const starts = [0]
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width)
  const guides = parties.flatMap(({ outlets }) =>
    outlets.map(({ from }, i) => {
      const colour = i === 0 ? 'var(--border)' : 'var(--hairline)'
      const at = `${side} calc(${first} + ${starts[from] ?? 0}rem) top 0`
      return `linear-gradient(${colour}, ${colour}) ${at} / 1px 100% no-repeat`
    }),
  )
  return guides.join(', ') || 'none'
}

/** Rows of one day; `day` is null for those without a single day, and for the undated. */
export type DayGroup = { key: string; day: string | null; rows: SourceMatrixRow[] }

/** The rows by day, in their order; then those without a single day (`open`), then the `undated`. */
export function groupsOf(rows: readonly SourceMatrixRow[]): DayGroup[] {
  const groups = new Map<string, DayGroup>()
  const keyOf = ({ day, claim }: SourceMatrixRow) =>
    day ?? (claim.when === null ? 'undated' : 'open')
  for (const row of rows) {
    const [key, { day }] = [keyOf(row), row]
    const group = groups.get(key) ?? { key, day, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  const late = ['open', 'undated']
  return [...groups.values()].sort((a, b) => late.indexOf(a.key) - late.indexOf(b.key))
}

/** How many claims are backed by several utterances, by one, by an outlet's own view, by none stated. */
export function countBackings(backings: Iterable<Backing>): Record<Backing, number> {
  const counts = { several: 0, single: 0, 'not-independent': 0, unstated: 0 }
  for (const one of backings) counts[one] += 1
  return counts
}

/** The origins of a claim, each once, with the sources that had it from there. */
export function byOrigin({ cites }: Pick<Claim, 'cites'>): { origin: string; sources: string[] }[] {
  const found = new Map<string, string[]>()
  for (const { origin, source } of cites) {
    const sources = found.get(origin) ?? []
    if (!sources.includes(source)) sources.push(source)
    found.set(origin, sources)
  }
  return [...found].map(([origin, sources]) => ({ origin, sources }))
}

/** Labels of one band, told apart by a number where they are the same. */
export const distinctLabels = (labels: readonly string[]): string[] =>
  labels.map((label, i) => {
    const same = labels.filter((one) => one === label).length
    const before = labels.slice(0, i).filter((one) => one === label).length
    return same > 1 ? `${label} · ${before + 1}` : label
  })
