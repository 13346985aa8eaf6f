// For the tests: claims that no source makes, written by hand.
import type { Claim } from '../core/story/claim.ts'
import { addDays, dayOf, startOfDay } from '../core/time/time-zone.ts'
import type { Group, Relation, Story } from '../core/story/story.ts'
import type { When } from '../core/time/when.ts'

export const zone = 'Asia/Damascus'

/** The calendar day of a number: 1 is 1 September 2017, 0 the day before. */
export const day = (n: number): string => addDays('2017-09-01', n - 1)
export const startOf = (n: number, of = zone): number => startOfDay(day(n), of)
export const endOf = (n: number, of = zone): number => startOfDay(day(n + 1), of)

/** The first and the last instant of the invented story. */
export const begins = startOf(-5)
export const ends = endOf(25)

/** From one day to another, both inclusive and by number; null is open. */
export function days(
  first: number | null,
  last: number | null = first,
  more: Partial<When> = {},
): When {
  const lasted = more.mode === 'throughout'
  const own = more.zone && more.zone !== 'unknown' ? more.zone : zone
  const earliest = first === null ? null : startOf(first, own)
  return {
    edtf: `${first === null ? '..' : day(first)}/${last === null ? '..' : day(last)}`,
    earliest,
    latest: last === null ? null : endOf(last, own),
    floor: earliest ?? begins,
    begunBy: lasted && first !== null ? endOf(first, own) : null,
    endsFrom: lasted && last !== null ? startOf(last, own) : null,
    first: first === null ? null : day(first),
    last: last === null ? null : day(last),
    clock: null,
    margin: 0,
    mode: 'once',
    basis: 'stated',
    until: null,
    zone,
    stated: null,
    why: null,
    after: null,
    ...more,
  }
}

/** At a clock time, give or take some minutes. */
export function clock(at: number, minutes = 0, more: Partial<When> = {}): When {
  const margin = minutes * 60_000
  const lasted = more.mode === 'throughout'
  return {
    ...days(1),
    edtf: new Date(at).toISOString(),
    earliest: at - margin,
    latest: at + margin,
    floor: at - margin,
    begunBy: lasted ? at + margin : null,
    endsFrom: lasted ? at - margin : null,
    first: dayOf(at, zone),
    last: dayOf(at, zone),
    clock: at,
    margin,
    ...more,
  }
}

/** A claim about a group; it stands on a place, `P`, unless told otherwise. */
export const claim = (id: string, when: When | null, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'position',
  tier: 'starting',
  layer: 'positions',
  title: { en: `Report ${id}`, ar: `تقرير ${id}` },
  about: 'whole',
  when,
  where: at('P'),
  cites: [],
  quote: null,
  paraphrase: null,
  grade: null,
  sic: null,
  note: null,
  related: [],
  ...more,
})

/** A place by its shape; null is no place that can be drawn. */
export const at = (shape: string | null): Claim['where'] => ({
  kind: shape === null ? 'unknown' : 'circle',
  shape,
  place: shape,
  toward: null,
  radius_km: shape === null ? null : 5,
  stated: null,
  method: { en: 'Invented.' },
})

export const group = (id: string, became: string[] = []): Group => ({
  id,
  label: { en: `Group ${id}`, ar: `مجموعة ${id}` },
  beginsWith: { claim: 'A', group: null },
  became,
  claims: [],
  note: null,
})

/** A whole that became two. */
export const groups = [group('whole', ['one', 'other']), group('one'), group('other')]

export const relation = (type: Relation['type'], a: string, b: string): Relation => ({
  type,
  a,
  b,
  why: { en: 'Invented.' },
})

/** A story of these claims, from 27 August to 25 September unless told otherwise. */
export const invented = (claims: Claim[], more: Partial<Story> = {}): Story => ({
  id: 'invented',
  title: { en: 'Invented' },
  dataVersion: '0',
  dataDate: null,
  zone,
  begins,
  ends,
  window: [35, 33, 42, 37],
  extent: [30, 28, 48, 40],
  journey: null,
  topSpeed: { value: 60, reason: { en: 'Invented.' } },
  contentNote: { en: 'Invented.' },
  layerNames: {},
  parties: {},
  whatHappened: [],
  glossary: [],
  claims,
  sources: [],
  origins: [],
  groups,
  disagreements: [],
  relations: [],
  places: [],
  roads: [],
  legs: [],
  uncited: [],
  scenes: 0,
  ...more,
})
