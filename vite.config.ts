import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { evidence } from './src/vite-plugins/evidence.ts'
import { element } from './src/vite-plugins/embed-element.ts'
import { preloadFonts } from './src/vite-plugins/preload-fonts.ts'
import { maplibreCss } from './src/vite-plugins/maplibre-css.ts'
import { maplibreSplit } from './src/vite-plugins/maplibre-split.ts'
import { installable } from './src/vite-plugins/single-file.ts'
import { chunkOf } from './src/vite-plugins/chunks.ts'
import { head } from './src/vite-plugins/html-head.ts'

/** What a built page may load: our own host, and nothing else. The images are the map's own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
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
