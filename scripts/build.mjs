import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, createServer } from 'vite'
import { root } from './setup.mjs'

const out = resolve(root, process.env.OUT_DIR ?? 'dist')
const quiet = { root, logLevel: 'warn' }

await build(quiet)
await blocks()

/** The blocks for articles: one script for each language, and a page for each moment asked for. */
async function blocks() {
  const server = await createServer({
    ...quiet,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { brief, evidence, pages } = await server.ssrLoadModule('/src/block/build.ts')
    for (const lang of ['en', 'ar'])
      await build({
        ...quiet,
        configFile: false,
        plugins: [evidence(), brief(), svelte({ configFile: false })],
        build: {
          outDir: out,
          emptyOutDir: false,
          lib: { entry: join(root, `src/block/${lang}.ts`), formats: ['iife'], name: 'block' },
          rollupOptions: { output: { entryFileNames: `embed/${lang}-[hash].js` } },
        },
      })
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
