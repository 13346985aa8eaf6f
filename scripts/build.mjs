import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, createServer } from 'vite'
import { pictures } from './pictures.mjs'
import { giveUp, root } from './setup.mjs'

const out = resolve(root, process.env.OUT_DIR ?? 'dist')
const quiet = { root, logLevel: 'warn' }
const langs = ['en', 'ar']

// Vite takes the first word on it for all that follow.
process.env.NODE_ENV ??= 'production'
const server = await createServer({
  ...quiet,
  mode: 'production',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
})
try {
  const { ready, pages } = await server.ssrLoadModule('/src/prerender/pages.ts')
  const from = asked(() => ready(root, process.env))
  await bundle()
  const written = pages(from, scriptOf())
  await write(written)
  console.log(summary(from, written))
} finally {
  await server.close()
}

/** What is asked for, or the end with a plain sentence. */
function asked(read) {
  try {
    return read()
  } catch (error) {
    giveUp(error instanceof Error ? error.message : error)
  }
}

/** The full page, and for each language the script of the blocks. */
async function bundle() {
  const rolldownOptions = { checks: { pluginTimings: false } }
  await build({ ...quiet, build: { emptyOutDir: true, rolldownOptions } })
  for (const lang of langs) {
    process.env.BLOCK_LANG = lang
    await build({
      ...quiet,
      configFile: join(root, 'vite.block.config.ts'),
      build: { rolldownOptions },
    })
  }
}

/** The name of a language's script, which has its hash in it. */
function scriptOf() {
  const scripts = readdirSync(join(out, 'embed')).filter((name) => name.endsWith('.js'))
  return (lang) => scripts.find((name) => name.startsWith(`${lang}-`))
}

/** Writes the pages that are complete before any script runs, and the pictures of them. */
async function write(pages) {
  const pictureOf = await pictures(join(root, '.derived/fonts'))
  for (const { path, text, drawing } of pages) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text ?? pictureOf(drawing))
  }
}

/** One line: what was written beside the full page, and what was left out. */
function summary({ moments, site }, pages) {
  const names = moments.map(({ name }) => name).join(', ')
  const made = `${pages.length} files for blocks in ${langs.length} languages (${names})`
  return site
    ? `Built for ${site}: ${made}.`
    : `Built: ${made}. Left out, because they need an absolute address: canonical links, social cards’ tags, oEmbed. For those: SITE_URL=https://your.host/convoy/ npm run build`
}
