import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import { embedStory } from './src/vite-plugins/embed-story.ts'
import { evidence } from './src/vite-plugins/evidence.ts'

const lang = process.env.BLOCK_LANG ?? 'en'

/** What a block never asks for, and so does not carry along. */
const left: Record<string, string> = {
  // A group's reach.
  '/core/analysis/space-time-prism.ts': 'export {}',
  // How places lie to one another: it comes with the story, worked out.
  '/core/geo/containment.ts': 'export const holds = () => false; export const km2Of = () => 0',
  '/core/story/whereabouts.ts': 'export const whereaboutsOf = () => null',
}
const lighter: Plugin = {
  name: 'lighter',
  enforce: 'pre',
  load: (id) => Object.entries(left).find(([path]) => id.endsWith(path))?.[1] ?? null,
}

/** The script of a block: a classic one, so that it runs in a frame that has no origin of its own. */
export default defineConfig({
  plugins: [lighter, evidence(), embedStory(), svelte({ configFile: false })],
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: `src/block/${lang}.ts`, formats: ['iife'], name: 'block' },
    rolldownOptions: { output: { entryFileNames: `embed/${lang}-[hash].js` } },
  },
})
