import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { evidence } from './src/vite-plugins/evidence.ts'
import { element } from './src/vite-plugins/embed-element.ts'
import { preloadFonts } from './src/vite-plugins/preload-fonts.ts'
import { maplibreCss } from './src/vite-plugins/maplibre-css.ts'
import { maplibreSplit } from './src/vite-plugins/maplibre-split.ts'
import { installable } from './src/vite-plugins/single-file.ts'
import { policyFor } from './src/site/content-policy.ts'
import { siteOf } from './src/site/site-url.ts'
import { chunkOf } from './src/vite-plugins/chunks.ts'
import { head } from './src/vite-plugins/html-head.ts'

/** What a built page may load: our own host, and nothing else. The images are the map's own. */
const policy = (own: string, scripts: readonly string[]) =>
  [
    "default-src 'none'",
    ['script-src', own, ...scripts].join(' '),
    // In a sandbox a page has no origin: there MapLibre starts its worker from a data: address.
    `worker-src ${own} data:`,
    `style-src ${own}`,
    `font-src ${own}`,
    `img-src ${own} data: blob:`,
    `connect-src ${own} data:`,
    `frame-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Right after the charset, which must stand among a page's first thousand signs. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page) {
      const charset = '<meta charset="utf-8" />'
      if (!page.includes(charset)) throw new Error('A page has no charset to put its policy after.')
      const { content, script } = policyFor(policy, siteOf(process.env.SITE_URL))
      const first = script === null ? '' : `\n    <script>${script}</script>`
      const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`
      return page.replace(charset, () => `${charset}\n    ${meta}${first}`)
    },
  },
}

export default defineConfig({
  base: './',
  plugins: [
    evidence(),
    head({ url: process.env.SITE_URL }),
    maplibreSplit(),
    maplibreCss(),
    svelte(),
    preloadFonts(),
    contentSecurityPolicy,
    installable,
    element({ demo: !process.env.STORY_DIR }),
  ],
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    // Data URLs of fonts would need a wider policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The moving map of a block is asked for by its own script, under a name that stays.
      input: {
        index: 'index.html',
        handout: 'handout.html',
        lesson: 'lesson.html',
        present: 'present.html',
        explore: 'src/pages/map/embedded-map.svelte.ts',
      },
      preserveEntrySignatures: 'exports-only',
      output: {
        codeSplitting: { groups: [{ name: chunkOf }] },
        entryFileNames: ({ name }) =>
          name === 'explore' ? 'explore.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  // What other programs read in our files is asked by `npm run readers`, which installs them.
  test: {
    include: process.env.READERS
      ? ['readers/*.readers.ts']
      : ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A suite leaves nothing behind, so that all may share the modules they import: that costs a third.
    pool: 'threads',
    isolate: false,
    // Of a machine that has other things to do.
    testTimeout: 60_000,
  },
})
