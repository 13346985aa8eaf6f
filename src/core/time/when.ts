import type { Text } from '../text/text.ts'

export const modes = ['once', 'throughout'] as const
type Mode = (typeof modes)[number]

export const bases = ['stated', 'published', 'inferred'] as const
type Basis = (typeof bases)[number]

/**
 * When a claim says that something happened. Instants are milliseconds since 1970, UTC;
 * upper bounds are exclusive, `null` is open. `first` and `last` are the calendar days as
 * the source has them in `zone`, for saying a time no more exactly than it was written.
 */
export type When = {
  edtf: string
  earliest: number | null
  latest: number | null
  /** No earlier than this: the own earliest, or what the claim must follow, or the story's begin. */
  floor: number
  /** `throughout` only: certainly begun by, certainly lasting until. */
  begunBy: number | null
  endsFrom: number | null
  first: string | null
  last: string | null
  /** The clock time, in ms, where the source gives one. */
  clock: number | null
  margin: number
  mode: Mode
  basis: Basis
  /** The upper bound is only the publication's: the source does not say that it was over. */
  until: 'published' | null
  zone: string
  stated: string | null
  why: Text | null
  after: string | null
}

export const states = [
  'not-yet',
  'possible',
  'by-now',
  'may-have-begun',
  'under-way',
  'may-be-over',
  'over',
  'undated',
] as const
export type State = (typeof states)[number]

const order: Record<State, number> = {
  undated: 0,
  'not-yet': 0,
  possible: 1,
  'by-now': 2,
  'may-have-begun': 1,
  'under-way': 2,
  'may-be-over': 3,
  over: 4,
}

/** How far a state has come; it never falls as time goes on. */
export const stage = (state: State): number => order[state]

/** True where only the publication bounds the claim from above: it can never be said to be past. */
export function openEnded(when: When): boolean {
  return when.basis === 'published' || when.until === 'published' || when.latest === null
}

/**
 * What a reader may say at `now` (ms) of something reported for `when`: every state but
 * `undated` is meant "if the report is right". No state says true. At the very instant of the lower
 * bound nothing can have happened yet: "by the end of 28 August" takes in nothing of the 29th.
 */
export function stateAt(when: When | null, now: number): State {
  if (when === null) return 'undated'
  const past = !openEnded(when) && when.latest !== null && now >= when.latest
  const begun = when.mode === 'throughout' && when.begunBy !== null && now >= when.begunBy
  if (now < when.floor || (now === when.floor && !past && !begun)) return 'not-yet'
  if (when.mode === 'once') return past ? 'by-now' : 'possible'
  if (past) return 'over'
  if (!begun) return 'may-have-begun'
  if (when.endsFrom === null || now < when.endsFrom) return 'under-way'
  return 'may-be-over'
}

/** It has happened or has begun by now, if the report is right. */
export const isCertain = (state: State): boolean => stage(state) >= 2

/** True where the source gives the claim a time of its own, finer than "before we printed it". */
export const hasOwnTime = (when: When | null): when is When =>
  when !== null && when.basis !== 'published'
