import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createRequire } from 'node:module'
import { defineConfig } from 'vite'
import { classicScript } from './src/embed/vite.ts'
import { evidence } from './src/evidence/vite.ts'
import { maplibreCss } from './src/map/css/vite.ts'
import { oneFile } from './src/offline/vite.ts'

const maplibreWorker = createRequire(import.meta.url).resolve(
  'maplibre-gl/dist/maplibre-gl-worker.mjs',
)

/** The whole program as one script, which scripts/build-offline.mjs puts into one page. */
export default defineConfig({
  plugins: [evidence(), maplibreCss(), oneFile(() => classicScript(maplibreWorker)), svelte()],
  build: {
    write: false,
    copyPublicDir: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: 10_000,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/pages/one-file/main.ts',
      checks: { pluginTimings: false },
      output: { codeSplitting: false },
    },
  },
})
