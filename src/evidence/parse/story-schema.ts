import { tiers } from '../../core/story/claim.ts'
import {
  day,
  dictionary,
  list,
  maybe,
  oneOf,
  positive,
  record,
  simple,
  text,
  type Infer,
  type Rule,
} from './schema.ts'
import { words } from './text-schema.ts'

type Box = [west: number, south: number, east: number, north: number]

// West may be greater than east: the box then crosses the antimeridian.
const box: Rule<Box> = simple(
  '[west, south, east, north] in degrees, south below north',
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    value.every((number) => Number.isFinite(number)) &&
    value[1] < value[3] &&
    value[0] !== value[2] &&
    Math.abs(value[0]) <= 180 &&
    Math.abs(value[2]) <= 180 &&
    value[1] >= -90 &&
    value[3] <= 90,
  { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
)

/** `story.json`: what belongs to no claim. */
export const storyRule = record({
  id: text,
  title: words,
  data_version: text,
  data_date: maybe(day),
  zone: text,
  begins: day,
  ends: day,
  window: box,
  extent: box,
  journey: maybe(record({ from: text, to: text })),
  top_speed_kmh: record({ value: positive, reason: words }),
  content_note: words,
  layer_names: maybe(dictionary(words)),
  parties: maybe(dictionary(words)),
  what_happened: list(record({ text: words, claims: list(text, 1) })),
  glossary: list(record({ tier: maybe(oneOf(tiers)), term: words, meaning: words })),
})

export type RawStory = Infer<typeof storyRule>

/** Stands in where `story.json` cannot be read, so that the rest can be checked. */
export const blankStory: RawStory = {
  id: '',
  title: { en: '' },
  data_version: '',
  zone: 'UTC',
  begins: '0001-01-01',
  ends: '9999-12-31',
  window: [-180, -90, 180, 90],
  extent: [-180, -90, 180, 90],
  top_speed_kmh: { value: 1, reason: { en: '' } },
  content_note: { en: '' },
  what_happened: [],
  glossary: [],
}
