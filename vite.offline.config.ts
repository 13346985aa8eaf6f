import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createRequire } from 'node:module'
import { defineConfig } from 'vite'
import { classicScript } from './src/vite-plugins/embed-element.ts'
import { evidence } from './src/vite-plugins/evidence.ts'
import { maplibreCss } from './src/vite-plugins/maplibre-css.ts'
import { oneFile } from './src/vite-plugins/single-file.ts'

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
