import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, createServer } from 'vite'
import { root } from './setup.mjs'

const out = resolve(root, process.env.OUT_DIR ?? 'dist')
const quiet = { root, logLevel: 'warn' }
const langs = ['en', 'ar']

await build({ ...quiet, build: { emptyOutDir: true } })
for (const lang of langs) {
  process.env.BLOCK_LANG = lang
  await build({ ...quiet, configFile: join(root, 'vite.block.config.ts') })
}
await prerender()

/** Writes the pages that are complete before any script runs. */
async function prerender() {
  const server = await createServer({
    ...quiet,
    mode: 'production',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { pages } = await server.ssrLoadModule('/src/prerender/pages.ts')
    const scripts = readdirSync(join(out, 'embed')).filter((name) => name.endsWith('.js'))
    const scriptOf = (lang) => scripts.find((name) => name.startsWith(`${lang}-`))
    for (const { path, html } of pages({ root, scriptOf, site: process.env.SITE_URL ?? null })) {
      mkdirSync(dirname(join(out, path)), { recursive: true })
      writeFileSync(join(out, path), html)
    }
  } finally {
    await server.close()
  }
}
