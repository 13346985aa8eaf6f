// The whole program as one file that opens without a server or a network: `npm run build:offline`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { oneFile } from './one-file.mjs'
import { giveUp, root } from './setup.mjs'
import { withSource } from './source.mjs'

const out = resolve(root, process.env.OUT_DIR ?? 'dist-offline')
try {
  const { name, bytes, summary } = await withSource(oneFile)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, name), bytes)
  console.log(`Built ${join(out, name)}: ${summary}`)
} catch (error) {
  giveUp(error instanceof Error ? error.message : error)
}
