import { happens, kinds, type Claim } from '../story/claim.ts'
import { addDays, startOfDay } from '../time/time-zone.ts'
import { hasOwnTime, openEnded, type When } from '../time/when.ts'

/** A moment at which at least one report is settled; ties are one stop. */
export type Stop = { at: number; claims: Claim[] }

/** Days (inclusive, YYYY-MM-DD) into which no report wholly falls, and the reports whose bands cross them. */
export type Gap = { first: string; last: string; from: number; to: number; crossing: Claim[] }

/** The instants at which the clock stops for a claim: where its state becomes certain, and where it is over. */
function settled(claim: Claim): number[] {
  const { when } = claim
  if (!happens(claim) || !hasOwnTime(when)) return []
  const ends = openEnded(when) || when.latest === null ? [] : [when.latest]
  return when.mode === 'throughout' && when.begunBy !== null ? [when.begunBy, ...ends] : ends
}

/** Where a group was comes before what was struck, split or exchanged. */
const byKind = (a: Claim, b: Claim) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)

/**
 * The slider's stops between `begins` (exclusive) and `ends` (inclusive), in order, ties joined. No
 * claim makes one before `from` says it can: it is then a stop at that moment instead.
 */
export function stopsOf(
  claims: readonly Claim[],
  begins: number,
  ends: number,
  from: (claim: Claim) => number = () => -Infinity,
): Stop[] {
  const at = new Map<number, Claim[]>()
  for (const claim of claims)
    for (const instant of new Set(settled(claim).map((one) => Math.max(one, from(claim)))))
      if (instant > begins && instant <= ends) at.set(instant, [...(at.get(instant) ?? []), claim])
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([instant, tied]) => ({ at: instant, claims: tied.sort(byKind) }))
}

/** The next stop after `now`, or `ends` where there is none. */
export const nextStop = (stops: readonly Stop[], now: number, ends: number): number =>
  stops.find((stop) => stop.at > now)?.at ?? ends

/** The last stop before `now`, or `begins` where there is none. */
export const previousStop = (stops: readonly Stop[], now: number, begins: number): number =>
  stops.findLast((stop) => stop.at < now)?.at ?? begins

/** The claims settled exactly at `now`. */
export const stopAt = (stops: readonly Stop[], now: number): Stop | null =>
  stops.find((stop) => stop.at === now) ?? null

type Days = { claim: Claim; first: string | null; last: string | null }

const daysOf = (claim: Claim): Days => ({
  claim,
  first: claim.when?.first ?? null,
  last: claim.when?.last ?? null,
})

/**
 * Stretches of two days or more between `begins` and `ends` (calendar days, inclusive) into which
 * no claim wholly falls, counted by the days as the sources wrote them. A claim that
 * covers a whole gap and more crosses it.
 */
export function gapsOf(
  claims: readonly Claim[],
  begins: string,
  ends: string,
  zone: string,
): Gap[] {
  const dated = claims.map(daysOf).filter((days) => days.first !== null || days.last !== null)
  const fallsInto = (first: string, last: string) =>
    dated.some((d) => d.first !== null && d.first >= first && d.last !== null && d.last <= last)
  const gaps: Gap[] = []
  for (let first = begins; first <= ends;) {
    let last = first
    if (!fallsInto(first, first)) {
      while (addDays(last, 1) <= ends && !fallsInto(first, addDays(last, 1)))
        last = addDays(last, 1)
      if (last > first) gaps.push(gapBetween(first, last, dated, zone))
    }
    first = addDays(last, 1)
  }
  return gaps
}

function gapBetween(first: string, last: string, dated: readonly Days[], zone: string): Gap {
  const crossing = dated
    .filter((d) => (d.first === null || d.first <= last) && (d.last === null || d.last >= first))
    .map((d) => d.claim)
  const [from, to] = [startOfDay(first, zone), startOfDay(addDays(last, 1), zone)]
  return { first, last, from, to, crossing }
}

/** The moment that a report leads to: where it settles, or by when it had been published. */
export function stopOf(when: When): number {
  const begun = when.mode === 'throughout' ? when.begunBy : null
  if (begun !== null) return begun
  const end = when.latest ?? Infinity
  return openEnded(when) ? Math.max(end, when.floor + 1) : end
}
