import { tiers } from '../../core/story/claim.ts'
import { list, maybe, number, oneOf, positive, record, text, type Infer } from './schema.ts'
import { words } from './text-schema.ts'

/** The properties of a place or an area. */
export const placeRule = record({
  id: text,
  kind: text,
  tier: oneOf(tiers),
  name: words,
  in_sentence: maybe(words),
  use: oneOf(['place', 'waypoint', 'label-only', 'shape']),
  radius_km: maybe(positive),
  area_km2: maybe(number),
  countries: maybe(list(text)),
  method: maybe(words),
})

/** The properties of a road, a schematic line through named places. */
export const roadRule = record({
  id: text,
  kind: oneOf(['road']),
  tier: oneOf(tiers),
  name: words,
  waypoints: maybe(list(text)),
  status: maybe(oneOf(['schematic'])),
  note: words,
})

/** The properties of a leg: how one report of a group follows another. */
export const legRule = record({
  id: text,
  kind: oneOf(['leg']),
  tier: oneOf(tiers),
  about: text,
  from: text,
  to: text,
  route: oneOf(['not-reported', 'reported']),
})

export type RawPlace = Infer<typeof placeRule>
export type RawRoad = Infer<typeof roadRule>
export type RawLeg = Infer<typeof legRule>
