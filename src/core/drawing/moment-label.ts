import type { Position } from 'geojson'
import type { Claim } from '../story/claim.ts'
import type { MomentSummary } from '../summary/moment-summary.ts'
import type { SpatialRelations } from '../summary/place.ts'
import { ageInDays, formatWhenShort, type TimeWords } from '../time/format-time.ts'
import type { Lang } from '../text/text.ts'

/** What a map says at places beside their names; `when` is a time, said briefly. */
export type MapWords = {
  or: string
  inArea: (when: string) => string
  alongRoad: (when: string) => string
  toward: (when: string) => string
  left: (when: string) => string
  /** So many reports of strikes at one point. */
  struck: (when: string, reports: number) => string
  struckInArea: (when: string, reports: number) => string
  /** So many reports of strikes at one point before what is of now. */
  struckBefore: (reports: number) => string
  /** Beside the name of the place where the journey began, and of the one it was bound for. */
  setOut: string
  bound: string
}

/** What is said on the map about one place at a moment. */
export type MomentLabel = {
  key: string
  /** Ids of the claims that it speaks for. */
  claims: string[]
  /** The point; or, for what is wider, a point inside at which its words may stand. */
  at: Position
  /** Other points inside what is wider than a point, where its words may stand as well. */
  within: Position[]
  lines: string[]
  kind: 'group' | 'strike' | 'brought'
  /** Of several places that reports of a group name. */
  letter: string | null
  /** Certain by now, if the report is right. */
  solid: boolean
  /** A sign stands at `at`: only where a source names a point. */
  isPoint: boolean
}

/** What labels are made from; `pointsOf` gives points at or inside the place of a claim, the best first; none where it is not drawn. */
export type Labelling = {
  summary: MomentSummary
  pointsOf: (claim: Claim) => readonly Position[]
  spatial: SpatialRelations
  words: MapWords
  time: TimeWords
  zone: string
  lang: Lang
  /** As few words as a narrow map has room for: areas are tinted, and named beside the map. */
  brief?: boolean
}

/** When a report puts something there, and how many days before `today` (YYYY-MM-DD) that was; null: not said. */
export function timeOf(
  { when }: Claim,
  today: string | null,
  words: TimeWords,
  zone: string,
): string {
  if (when === null) return words.noDate
  const age = today === null ? null : ageInDays(when, today)
  const said = formatWhenShort(when, words, zone)
  return age ? `${said} · ${words.ago(age)}` : said
}
