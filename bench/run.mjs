import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installPackages, requireNode, root, run } from '../scripts/setup.mjs'
import { here, installRivals, versionOf } from './install.mjs'
import { giveUp, optionsOf } from './options.mjs'

requireNode()
const options = optionsOf(process.argv.slice(2))
installPackages()
const dist = resolve(root, options.dist ?? 'dist')
if (options.dist === undefined) {
  if (!run('node', ['scripts/build.mjs'], { OUT_DIR: 'dist' }))
    giveUp('The site could not be built; the reason stands above.')
} else if (!existsSync(join(dist, 'index.html')))
  giveUp(`There is no built site at ${options.dist}: npm run build makes one in dist/.`)
installRivals()

// What needs packages comes after they are there.
const [
  { buildRivals },
  { pagesOf },
  { startHost },
  { rendererOf, startBrowser, viewport },
  { measure },
  written,
] = await Promise.all([
  import('./build.mjs'),
  import('./pages.mjs'),
  import('./host.mjs'),
  import('./browser.mjs'),
  import('./measure.mjs'),
  import('./document.mjs'),
])
const { inColumns, tableOf } = await import('./table.mjs')
const { load, machine: describe } = await import('./machine.mjs')
const loads = [load()]

const all = pagesOf(options.block)
const app = all.find(({ id }) => id === 'b')
let pages = all.filter(({ id }) => options.only.includes(id))
if (!existsSync(join(dist, options.block)) && options.only.includes('a')) {
  console.warn(
    `\nSKIPPED: a, our block. ${options.block} is not in the built site; --block=PATH names another.`,
  )
  pages = pages.filter(({ id }) => id !== 'a')
}
if (pages.length === 0) giveUp('No page is left to measure.')

console.log('Building the pages it is measured against …')
const reports = await buildRivals()
const [host, browser] = await Promise.all([
  startHost(
    {
      app: dist,
      ...Object.fromEntries(
        ['maplibre', 'leaflet', 'deck'].map((name) => [name, join(here, 'dist', name)]),
      ),
    },
    options.port,
  ),
  startBrowser(options),
])
const machine = describe(browser)
const renderer = await rendererOf(browser)
if (renderer === null) giveUp('This Chromium has no WebGL2: b, c and e cannot be measured with it.')
const inSoftware = /swiftshader|llvmpipe|software/i.test(renderer)
if (options.gpu && inSoftware) giveUp(`--gpu: Chromium found no graphics card (${renderer}).`)
const warn = () => {
  const now = loads.at(-1)
  if (now > machine.cores)
    console.warn(
      `WARNING: load average ${now.toFixed(2)} on ${machine.cores} cores: more wants to run than can, and the times wobble.`,
    )
}
console.log(
  `Chromium ${machine.chromium}, ${machine.cores} cores, load average ${loads[0].toFixed(2)}; ${options.runs} rounds of ${pages.map(({ id }) => id).join(' ')}`,
)
warn()

const { networks, runs, pictures } = options
if (pictures) mkdirSync(pictures, { recursive: true })
let outcome
try {
  outcome = await measure(
    { browser, host, asked: pages, app, networks, runs, pictures },
    (round) => {
      loads.push(load())
      console.log(`round ${round} of ${runs} done, load average ${loads.at(-1).toFixed(2)}`)
      warn()
    },
  )
} catch (error) {
  await browser.close()
  host.stop()
  giveUp(`FAILED: ${error.message}`)
}
await browser.close()
host.stop()

const result = {
  machine,
  pages: pages.map(({ id, name, path }) => ({ id, name, path })),
  runs,
  reports,
  drawing: inSoftware ? 'in software, without a graphics card' : 'with a graphics card',
  versions: `MapLibre GL JS ${versionOf('maplibre-gl')}, Leaflet ${versionOf('leaflet')} with Leaflet.TimeDimension ${versionOf('leaflet-timedimension')}, deck.gl ${versionOf('@deck.gl/core')}`,
  loads,
  viewport,
  ...outcome,
}
for (const network of networks)
  console.log(
    `\n${written.networkNames[network]}\n\n${inColumns(tableOf(pages, outcome.measured[network]))}`,
  )
console.log(
  `\nmedian (least–most) of ${runs}; × is the median of the ratios round by round, to c, in the rows of the slider to e`,
)
warn()

mkdirSync(join(here, 'results'), { recursive: true })
writeFileSync(join(here, 'results/latest.json'), JSON.stringify(result, null, 2))
const isWhole = pages.length === 5 && networks.length === 2 && runs >= 3
if (isWhole || options.write) {
  await written.writeDocument(result)
  console.log('Written: bench/results/latest.json and docs/performance.md')
} else
  console.log(
    'Written: bench/results/latest.json. docs/performance.md is left as it is: it wants all five pages, both networks, three rounds or more (--write writes it anyway).',
  )
