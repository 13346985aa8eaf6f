import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { keep, known } from './keep.mjs'
import { mb, oneFile } from './one-file.mjs'
import { pictures } from './pictures.mjs'
import { giveUp, root } from './setup.mjs'
import { withSource } from './source.mjs'

const out = resolve(root, process.env.OUT_DIR ?? 'dist')
const quiet = { root, logLevel: 'warn' }
const langs = ['en', 'ar']

await withSource(async (load) => {
  const { readPageInputs } = await load('/src/prerender/page-inputs.ts')
  const { sitePages } = await load('/src/prerender/site-pages.ts')
  const from = asked(() => readPageInputs(root, process.env))
  await bundle()
  const written = sitePages(from, scriptOf())
  await write([...written, ...(await known(load, from.story))])
  const file = await writeFile(load)
  console.log(summary(from, written))
  console.log(`${file} ${mb(await keep(load, out))} are kept by readers who ask for it.`)
})

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

/** The whole program as one file, for readers to take along. Answers one line about it. */
async function writeFile(load) {
  const { name, bytes } = await oneFile(load)
  mkdirSync(join(out, 'offline'), { recursive: true })
  writeFileSync(join(out, 'offline', name), bytes)
  return `offline/${name}: everything in one file, ${mb(bytes.length)}.`
}

/** One line: what was written beside the full page, and what was left out. */
function summary({ moments, site }, pages) {
  const names = moments.map(({ name }) => name).join(', ')
  const made = `${pages.length} files for blocks in ${langs.length} languages (${names})`
  return site
    ? `Built for ${site}: ${made}.`
    : `Built: ${made}. Left out, because they need an absolute address: canonical links, social cards’ tags, oEmbed. For those: SITE_URL=https://your.host/convoy/ npm run build`
}
