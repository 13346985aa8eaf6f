// Gives each claim the geometry of the place that it names: `npm run fix:data`, or with another
// folder as its argument. Changes nothing else; prettier then formats the files that changed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const folder = process.argv[2] || process.env.STORY_DIR || 'geojson'
const { module: reading } = await runnerImport('./src/evidence/parse/read-folder.ts')
const { module: mending } = await runnerImport('./src/evidence/derive/fix-geometry.ts')

const changed = Object.entries(mending.fixGeometry(reading.filesIn(folder)))
for (const [name, text] of changed) {
  const path = join(folder, name)
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }))
  console.log(`${path}: geometry copied from the places it names`)
}
if (changed.length === 0) console.log('Nothing to mend.')
