import { relationTypes } from '../../core/story/story.ts'
import { tiers } from '../../core/story/claim.ts'
import { list, maybe, number, oneOf, record, text, yesNo, type Infer } from './schema.ts'
import { words } from './text-schema.ts'

const id = text

/** A row of `sources.json`: CSL-JSON, and what CSL has no place for in `custom`. */
export const sourceRule = record({
  id,
  type: text,
  title: maybe(text),
  'container-title': text,
  issued: maybe(record({ 'date-parts': list(list(number, 1), 1) })),
  URL: text,
  custom: record({
    container_title_ar: maybe(text),
    tier: oneOf(tiers),
    grade: maybe(oneOf(['A', 'B', 'C'])),
    published: maybe(text),
    published_zone: text,
    alignment: words,
    link: oneOf(['ok', 'print-only']),
    agency: maybe(words),
    mirror_of: maybe(words),
    note: maybe(words),
  }),
})

/** A row of `origins.json`: who said it, for which party, when. */
export const originRule = record({
  id,
  speaker: maybe(words),
  role: maybe(words),
  party: text,
  date: maybe(text),
  medium: maybe(text),
  credit: maybe(text),
  part_of: maybe(text),
  independent: yesNo,
  note: maybe(words),
})

export const groupRule = record({
  id,
  label: words,
  in_sentence: maybe(words),
  short: maybe(words),
  begins_with: record({ claim: text, group: maybe(text) }),
  became: list(text),
  claims: list(text),
  note: maybe(words),
})

const value = record({
  value: words,
  // Empty for a value that no claim gives, such as "not reported".
  claims: list(text),
  origins: list(text),
  measured: maybe(yesNo),
})

export const disagreementRule = record({
  id,
  question: words,
  values: list(value, 2),
  note: maybe(words),
})

export const relationRule = record({ type: oneOf(relationTypes), a: text, b: text, why: words })

/** `tier` keeps out of the starting articles what only other reporting brings up. */
export const uncitedRule = record({ id, tier: maybe(oneOf(tiers)), text: words })

export type RawSource = Infer<typeof sourceRule>
export type RawOrigin = Infer<typeof originRule>
export type RawGroup = Infer<typeof groupRule>
export type RawDisagreement = Infer<typeof disagreementRule>
export type RawRelation = Infer<typeof relationRule>
export type RawUncited = Infer<typeof uncitedRule>
