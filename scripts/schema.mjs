// Writes the JSON Schemas of the data folder for editors: `npm run schema`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/evidence/parse/json-schema.ts')
const folder = new URL('../geojson/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(module.jsonSchemas))
  writeFileSync(
    new URL(name, folder),
    await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }),
  )
