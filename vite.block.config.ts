import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import { brief } from './src/vite-plugins/embed-story.ts'
import { evidence } from './src/vite-plugins/evidence.ts'

const lang = process.env.BLOCK_LANG ?? 'en'

/** A block asks about no group's reach: the program for it is not carried along. */
const withoutReach: Plugin = {
  name: 'without-reach',
  enforce: 'pre',
  load: (id) => (id.endsWith('/core/analysis/space-time-prism.ts') ? 'export {}' : null),
}

/** The script of a block: a classic one, so that it runs in a frame that has no origin of its own. */
export default defineConfig({
  plugins: [withoutReach, evidence(), brief(), svelte({ configFile: false })],
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: `src/block/${lang}.ts`, formats: ['iife'], name: 'block' },
    rolldownOptions: { output: { entryFileNames: `embed/${lang}-[hash].js` } },
  },
})
