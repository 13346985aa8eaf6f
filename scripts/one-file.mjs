import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './setup.mjs'

/** A size as it is said. */
export const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/**
 * The program as one page, with its name and one line about it. `load` answers a module of the source
 * by its path. Rejects where the data has problems.
 */
export async function oneFile(load) {
  const { filePage } = await load('/src/offline/page.ts')
  const { withHead } = await load('/src/site/head.ts')
  const { derivedFolder } = await load('/src/vite-plugins/evidence.ts')
  const code = await program()
  const story = JSON.parse(readFileSync(join(derivedFolder(root), 'story.json'), 'utf8'))
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const bytes = Buffer.from(filePage(withHead(page, story, process.env.SITE_URL || null), code))
  return { name: `${story.id}.html`, bytes, summary: summary(bytes) }
}

/** All of the program's code, in one piece. */
async function program() {
  const { output } = await build({
    root,
    logLevel: 'warn',
    configFile: join(root, 'vite.offline.config.ts'),
  })
  if (output.length !== 1)
    throw new Error(
      `The program did not become one file: ${output.map(({ fileName }) => fileName).join(', ')}`,
    )
  return output[0].code
}

function summary(bytes) {
  const zipped = gzipSync(bytes, { level: 9 }).length
  return `${mb(bytes.length)}, ${mb(zipped)} zipped. It opens by a double click. Not in it, because they need a site: blocks for articles, still pictures and cards, oEmbed${process.env.SITE_URL ? '' : '; links that others can open (for those: SITE_URL=https://your.host/convoy/ npm run build:offline)'}.`
}
