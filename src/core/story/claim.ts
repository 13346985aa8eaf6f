import type { Geometry } from 'geojson'
import type { Correction } from './corrections.ts'
import type { Text } from '../text/text.ts'
import type { When } from '../time/when.ts'

export const kinds = [
  'position',
  'movement',
  'strike',
  'split',
  'exchange',
  'supply',
  'destination',
  'count',
  'statement',
  'context',
  'provenance',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds that happen. The others are said, meant or explained, and have no state on the clock. */
export const happening: ReadonlySet<Kind> = new Set<Kind>([
  'position',
  'movement',
  'strike',
  'split',
  'exchange',
  'supply',
])

export const tiers = ['starting', 'other'] as const
export type Tier = (typeof tiers)[number]

export const whereKinds = ['circle', 'area', 'along', 'bearing', 'unknown'] as const
export type WhereKind = (typeof whereKinds)[number]

/** What a movement did to its place: left it, came to it, or passed it. */
export const ways = ['from', 'to', 'through'] as const
type Way = (typeof ways)[number]

/**
 * Where a claim puts it. `shape` names the geometry it is drawn with in `Shapes`
 * (null: not drawn); `place` the place or area it was read as. Radii in km.
 */
export type Where = {
  kind: WhereKind
  shape: string | null
  place: string | null
  toward: string | null
  radius_km: number | null
  /** Of a movement, where its source says so. */
  way?: Way
  stated: string | null
  method: Text
}

export type Cite = { source: string; origin: string }

/** One source's statement. `layer` is the name of the file that it stands in, without its ending. */
export type Claim = {
  id: string
  kind: Kind
  tier: Tier
  layer: string
  title: Text
  about: string | null
  when: When | null
  where: Where
  cites: Cite[]
  quote: { lang: string; text: string } | null
  paraphrase: Text | null
  grade: 'A' | 'B' | 'C' | null
  sic: Text | null
  note: Text | null
  related: string[]
  /** What it used to say; left out where nothing was corrected. */
  corrections?: Correction[]
}

/** GeoJSON geometries by shape id: places and areas once each, and whatever a claim brings itself. */
export type Shapes = Record<string, Geometry>

/**
 * Whether a claim is of something that happens; what is only meant, said or explained never does on
 * the clock.
 */
export const happens = (claim: Claim): boolean => happening.has(claim.kind)
