import { listFiles, rules } from './collect.ts'
import type { JsonSchema } from './schema.ts'
import type { EntryType } from './parsed-data.ts'
import { lessonRule } from './scene-schema.ts'
import { storyRule } from './story-schema.ts'

const dialect = 'http://json-schema.org/draft-07/schema#'

/** What tells the kinds of feature apart, as `featureKindOf` does: the rest are claims. */
const told: [EntryType, JsonSchema][] = [
  ['road', { properties: { kind: { const: 'road' } }, required: ['kind'] }],
  ['leg', { properties: { kind: { const: 'leg' } }, required: ['kind'] }],
  ['scene', { properties: { kind: { const: 'scene' } }, required: ['kind'] }],
  ['place', { required: ['use'] }],
]

/** The properties of a feature: those of its kind, so that an editor completes no others. */
const properties = told.reduceRight<JsonSchema>(
  (rest, [sort, condition]) => ({ if: condition, then: rules[sort].schema, else: rest }),
  rules.claim.schema,
)

const features: JsonSchema = {
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'id', 'properties', 'geometry'],
        properties: {
          type: { const: 'Feature' },
          id: { type: 'string' },
          properties,
          geometry: { type: ['object', 'null'] },
        },
      },
    },
  },
}

/**
 * The JSON Schemas of a data folder, by file name: for editors, which complete and underline by them. What
 * the check finds between entries, and in texts, no schema says.
 */
export const jsonSchemas: Record<string, JsonSchema> = {
  'features.schema.json': { $schema: dialect, title: 'Features: any *.geojson', ...features },
  'story.schema.json': { $schema: dialect, title: 'story.json', ...storyRule.schema },
  'lesson.schema.json': { $schema: dialect, title: 'lesson.json', ...lessonRule.schema },
  ...Object.fromEntries(
    Object.entries(listFiles).map(([name, sort]) => [
      name.replace('.json', '.schema.json'),
      { $schema: dialect, title: name, type: 'array', items: rules[sort].schema },
    ]),
  ),
}
