import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ground, writeData } from './data.mjs'
import { here } from './install.mjs'

const dist = join(here, 'dist')
const pages = join(here, 'pages')
const packages = join(here, 'node_modules')

/** MapLibre as it is published: its files, one page, no bundler. */
function asPublished() {
  const to = join(dist, 'maplibre')
  mkdirSync(to, { recursive: true })
  copyFileSync(join(pages, 'maplibre/index.html'), join(to, 'index.html'))
  for (const name of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'])
    copyFileSync(join(packages, 'maplibre-gl/dist', name), join(to, name))
  const topojson = 'topojson-client.min.js'
  copyFileSync(join(packages, 'topojson-client/dist', topojson), join(to, topojson))
  for (const name of ground) copyFileSync(join(dist, 'data', name), join(to, name))
}

/** The time control of Leaflet.TimeDimension fetches its icons from another host: that is left out. */
const noOtherHost = {
  name: 'no-other-host',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('leaflet.timedimension.control') ? code.replace(/@font-face\s*{[^}]*}/, '') : null,
}

/** A page bundled and minified as its author would publish it. */
async function bundled(name) {
  await build({
    configFile: false,
    root: join(pages, name),
    base: './',
    logLevel: 'warn',
    plugins: [noOtherHost],
    // deck.gl has a build without WebGPU, which is smaller.
    resolve: {
      alias: { $data: join(dist, 'data') },
      conditions: ['visgl:webgl-only', 'module', 'browser', 'production'],
    },
    assetsInclude: ['**/*.topojson', '**/*.geojson'],
    build: {
      outDir: join(dist, name),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      // What deck.gl would fetch a round trip later comes with the rest.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}

/** Builds the pages that the map is measured against into bench/dist; answers how many reports they show. */
export async function buildRivals() {
  rmSync(dist, { recursive: true, force: true })
  const reports = writeData(join(dist, 'data'))
  asPublished()
  await bundled('leaflet')
  await bundled('deck')
  return reports
}
