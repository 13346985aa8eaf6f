import { kinds, tiers, ways, whereKinds } from '../../core/story/claim.ts'
import { bases, modes } from '../../core/time/when.ts'
import { day, list, maybe, oneOf, positive, record, text, yesNo, type Infer } from './schema.ts'
import { words } from './text-schema.ts'

const when = record({
  edtf: maybe(text),
  stated: maybe(text),
  mode: maybe(oneOf(modes)),
  basis: oneOf(bases),
  why: maybe(words),
  margin: maybe(text),
  after: maybe(text),
  zone: text,
  until: maybe(oneOf(['published'])),
  about_future: maybe(yesNo),
})

const where = record({
  kind: oneOf(whereKinds),
  place: maybe(text),
  toward: maybe(text),
  from: maybe(text),
  radius_km: maybe(positive),
  way: maybe(oneOf(ways)),
  stated: maybe(text),
  method: words,
})

/** What a claim used to say, and since which version of the data it does not. */
const correction = record({ date: day, version: text, was: words, why: words })

/** The properties of a claim. */
export const claimRule = record({
  id: text,
  kind: oneOf(kinds),
  tier: oneOf(tiers),
  title: words,
  about: maybe(text),
  when,
  where,
  cites: list(record({ source: text, origin: text }), 1),
  quote: maybe(record({ lang: text, text })),
  paraphrase: maybe(words),
  grade: maybe(oneOf(['A', 'B', 'C'])),
  sic: maybe(words),
  note: maybe(words),
  related: maybe(list(text)),
  corrections: maybe(list(correction, 1)),
})

export type RawClaim = Infer<typeof claimRule>
export type RawWhen = Infer<typeof when>
