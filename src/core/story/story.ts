import { happens, type Claim, type Tier } from './claim.ts'
import type { Text } from '../text/text.ts'

export type Bounds = { earliest: number | null; latest: number | null }

/** A reference. `published` is null where the date of publication was not recorded. */
export type Source = {
  id: string
  type: string
  title: string | null
  /** What it prints over its articles; by this an outlet is known. */
  outlet: string
  /** What the outlet is called. */
  outletName: Text
  url: string
  /** Printed, never linked: a mirror, or a page with hateful comments. */
  printOnly: boolean
  tier: Tier
  grade: 'A' | 'B' | 'C' | null
  published: (Bounds & { edtf: string }) | null
  agency: Text | null
  mirrorOf: Text | null
  alignment: Text
  note: Text | null
}

/** Who the outlet had it from: an utterance. */
export type Origin = {
  id: string
  speaker: Text | null
  role: Text | null
  party: string
  date: string | null
  medium: string | null
  credit: string | null
  partOf: string | null
  independent: boolean
  note: Text | null
}

export type Group = {
  id: string
  label: Text
  /** What it is called within a sentence, where the label reads badly there. */
  inSentence?: Text
  /** What it is called where there is little room; left out: as everywhere. */
  short?: Text
  beginsWith: { claim: string; group: string | null }
  became: string[]
  claims: string[]
  note: Text | null
}

export type Disagreement = {
  id: string
  question: Text
  values: { value: Text; claims: string[]; origins: string[]; measured: boolean }[]
  note: Text | null
}

export const relationTypes = ['excludes', 'supersedes', 'repeats'] as const
export type Relation = {
  type: (typeof relationTypes)[number]
  a: string
  b: string
  why: Text
}

/** A named place or area of the ground of the story. `use` tells whether it is drawn by itself. */
export type Place = {
  id: string
  layer: string
  kind: string
  tier: Tier
  name: Text
  /** What it is called within a sentence, after “in”, “left” or “reached”, where the name reads badly there. */
  inSentence?: Text
  use: 'place' | 'waypoint' | 'label-only' | 'shape'
  shape: string
  radius_km: number | null
}

/** A road as a schematic line through named places. */
export type Road = { id: string; layer: string; tier: Tier; name: Text; note: Text; shape: string }

/** How one report of a group follows another; `route` says what is known of the way between. */
export type Leg = {
  id: string
  layer: string
  tier: Tier
  about: string
  from: string
  to: string
  route: 'not-reported' | 'reported'
  shape: string
}

/** Everything a page needs to replay, derived from the data files; no geometry. Instants in ms. */
export type Story = {
  id: string
  title: Text
  dataVersion: string
  /** The day, YYYY-MM-DD, from which the data are at that version; null where it was not recorded. */
  dataDate: string | null
  zone: string
  begins: number
  ends: number
  /** [west, south, east, north]: what the first view shows. */
  window: [number, number, number, number]
  /** [west, south, east, north]: as far as the ground goes. */
  extent: [number, number, number, number]
  /** Where the journey is reported to have set out, and where it was bound: ids of places. Null where neither is told. */
  journey: { from: string; to: string } | null
  topSpeed: { value: number; reason: Text }
  contentNote: Text
  /** What data files are called that are the story's own, by the id of their layer. */
  layerNames: Record<string, Text>
  /** What the parties that origins speak for are called, by id. */
  parties: Record<string, Text>
  whatHappened: { text: Text; claims: string[] }[]
  glossary: { term: Text; meaning: Text; tier?: Tier }[]
  claims: Claim[]
  sources: Source[]
  origins: Origin[]
  groups: Group[]
  disagreements: Disagreement[]
  relations: Relation[]
  places: Place[]
  roads: Road[]
  legs: Leg[]
  uncited: { id: string; text: Text; tier?: Tier }[]
  /** How many scenes there are in the lesson over it; 0 where it brings none. */
  scenes: number
}

/** The data files of which anything can be drawn: places, roads, legs, and claims that happen or are meant. */
export function drawnLayers({ claims, places, roads, legs }: Story): string[] {
  const drawn = claims.filter(
    (claim) => claim.where.shape !== null && (happens(claim) || claim.kind === 'destination'),
  )
  const shown = places.filter(({ use }) => use === 'place' || use === 'waypoint')
  return [...new Set([...shown, ...drawn, ...roads, ...legs].map(({ layer }) => layer))]
}
