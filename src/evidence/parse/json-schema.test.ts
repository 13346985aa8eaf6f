import { existsSync, readFileSync, readdirSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from './json-schema.ts'

const folder = new URL('../../../geojson/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const schemaOf = (name: string) =>
  name.endsWith('.geojson') ? 'features.schema.json' : name.replace('.json', '.schema.json')
const validators = new Map(
  Object.entries(jsonSchemas).map(([name, schema]) => [name, new Ajv().compile(schema)]),
)
const files = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name))

test('the schemas that editors read are those of the check: npm run schema', () => {
  for (const [name, schema] of Object.entries(jsonSchemas)) {
    expect(existsSync(new URL(`schema/${name}`, folder)), name).toBe(true)
    expect(read(`schema/${name}`), name).toEqual(schema)
  }
})

describe('a schema', () => {
  test.each(files)('lets through what the check lets through: %s', (name) => {
    const validate = validators.get(schemaOf(name))
    expect(validate?.(read(name)) || validate?.errors).toBe(true)
  })

  test('underlines a property that is missing, unknown or not of the closed list', () => {
    const { features } = read('positions.geojson') as { features: { properties: object }[] }
    const [first] = features
    const validate = validators.get('features.schema.json')
    const holds = (properties: object) =>
      validate?.({ type: 'FeatureCollection', features: [{ ...first, properties }] })
    const good = first?.properties ?? {}
    expect(holds(good)).toBe(true)
    expect(holds({ ...good, colour: 'red' })).toBe(false)
    expect(holds({ ...good, kind: 'explosion' })).toBe(false)
    expect(holds({ ...good, cites: [] })).toBe(false)
  })
})
