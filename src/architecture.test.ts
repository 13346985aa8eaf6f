import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = dirname(fileURLToPath(import.meta.url))
const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
const textOf = (name: string) => readFileSync(join(root, name), 'utf8')

/** For the tests only: what no page and no build step may import. */
const forTests = ['core/invented.ts', 'evidence/damage.ts']
const isTest = (name: string) => name.endsWith('.test.ts') || forTests.includes(name)
const files = all.filter((name) => !isTest(name))

type Import = { of: string; typeOnly: boolean }
const statement = /^\s*(?:import|export)\s+(type\s)?[\w\s{},*$]+?\sfrom\s+'([^']+)'/gm
const bare = /^\s*import\s+'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'/g

/** What a file imports: files of the house by path, packages by name. */
function importsOf(name: string): Import[] {
  const text = textOf(name)
  const found = [
    ...[...text.matchAll(statement)].map(([, type, of = '']) => ({ of, typeOnly: Boolean(type) })),
    ...[...text.matchAll(bare), ...text.matchAll(dynamic)].map(([, of = '']) => ({
      of,
      typeOnly: false,
    })),
  ]
  return found.map(({ of, typeOnly }) => ({
    of: of.startsWith('.') ? posix.join(posix.dirname(name), of) : of,
    typeOnly,
  }))
}

/** The floor of a file: its folder, or for those that stand at the top their own name. */
function floorOf(name: string): string {
  if (name.endsWith('/vite.ts')) return 'build'
  if (/^(in-force|reaching|telling|weighing)\.svelte\.ts$/.test(name)) return 'replay'
  return name.includes('/') ? (name.split('/')[0] ?? '') : name.replace(/(\.svelte)?\.ts$/, '')
}

/** What a floor may import besides itself; `type` marks what it may know the shape of, no more. */
const floors: Record<string, string[]> = {
  core: ['@turf/*', 'type geojson', 'type topojson-specification'],
  words: ['core'],
  evidence: ['core', 'edtf', 'valibot', '@placemarkio/check-geojson', 'node:*', 'type geojson'],
  build: ['core', 'evidence', 'node:*', 'vite', 'postcss'],
  data: ['core', '$derived/*', 'type geojson', 'type topojson-specification'],
  replay: ['core', 'svelte', 'type geojson'],
  layers: ['core', 'type data', 'type maplibre-gl'],
  map: [
    ...['core', 'layers', 'replay', 'fonts', 'type words', 'type data'],
    ...[
      'maplibre-gl',
      'maplibre-gl/*',
      'virtual:maplibre-worker',
      'topojson-client',
      'svelte',
      'type geojson',
    ],
  ],
  paper: [
    'core',
    'layers',
    '@turf/*',
    'topojson-client',
    'svelte',
    'type geojson',
    'type topojson-specification',
  ],
  ui: ['core', 'layers', 'replay', 'words', 'svelte', 'svelte/*'],
  block: [
    ...['core', 'layers', 'paper', 'replay', 'ui', 'words', 'pages', 'embed', 'svelte'],
    'virtual:brief/*',
    'type geojson',
  ],
  prerender: [
    ...['core', 'evidence', 'build', 'paper', 'block', 'replay', 'ui', 'words'],
    ...['node:*', 'svelte/server'],
  ],
  formats: ['core', 'type geojson'],
  embed: ['core'],
  // What is kept on a device; but for the service worker itself, all of it runs at the build.
  offline: ['core', 'node:*', 'workbox-*'],
  pages: [
    'core',
    'data',
    'replay',
    'layers',
    'map',
    'paper',
    'ui',
    'formats',
    'words',
    'type geojson',
    'fonts',
    'qr',
    'svelte',
    'svelte/*',
  ],
}

function mayImport(floor: string, { of, typeOnly }: Import): boolean {
  const isOwn = all.includes(of) || /\.css(\?raw)?$/.test(of)
  const target = isOwn && !of.startsWith('maplibre-gl/') ? floorOf(of) : of
  if (target === floor) return true
  return (floors[floor] ?? []).some((rule) => {
    const shapeOnly = rule.startsWith('type ')
    const allowed = rule.replace(/^type /, '')
    const fits = allowed.endsWith('*')
      ? target.startsWith(allowed.slice(0, -1))
      : target === allowed
    return fits && (typeOnly || !shapeOnly)
  })
}

test('every file stands on a floor', () => {
  expect(files.filter((name) => !(floorOf(name) in floors))).toEqual([])
})

test('imports are found at all', () => {
  expect(importsOf('data.ts').map(({ of }) => of)).toContain('$derived/story.json?raw')
  expect(importsOf('layers/layer.ts')).toContainEqual({ of: 'maplibre-gl', typeOnly: true })
  expect(importsOf('map/program.ts').map(({ of }) => of)).toContain('maplibre-gl')
  expect(importsOf('map/Map.svelte').length).toBeGreaterThan(10)
  expect(mayImport('ui', { of: 'map/style.ts', typeOnly: true })).toBe(false)
  expect(mayImport('map', { of: 'ui/axis.ts', typeOnly: true })).toBe(false)
  expect(mayImport('core', { of: 'data.ts', typeOnly: true })).toBe(false)
  expect(mayImport('layers', { of: 'maplibre-gl', typeOnly: false })).toBe(false)
})

describe.each(Object.keys(floors))('%s', (floor) => {
  test('looks only at the floors it may look at', () => {
    const breaches = files
      .filter((name) => floorOf(name) === floor)
      .flatMap((name) =>
        importsOf(name)
          .filter((one) => !mayImport(floor, one))
          .map(({ of }) => `${name} imports ${of}`),
      )
    expect(breaches).toEqual([])
  })
})

test('what is made for the tests is imported by tests alone', () => {
  const breaches = files.filter((name) =>
    importsOf(name).some(({ of }) => isTest(of) || ['vitest', 'fast-check'].includes(of)),
  )
  expect(breaches).toEqual([])
})

test('no file is longer than 200 lines: it would hold two ideas', () => {
  const long = all
    .map((name) => ({ name, lines: textOf(name).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200)
    .map(({ name, lines }) => `${name}: ${lines}`)
  expect(long).toEqual([])
})

test('there is no room for leftovers', () => {
  const rooms = /(^|\/)(utils?|helpers?|common|types|constants|stores?)(\.|\/)/
  expect(all.filter((name) => rooms.test(name))).toEqual([])
})
