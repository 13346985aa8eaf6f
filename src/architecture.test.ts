import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  circlesIn,
  importsOf as importsIn,
  packagesIn,
  sourcesIn,
  type Import,
} from './testing/module-graph.ts'

const root = dirname(fileURLToPath(import.meta.url))
const all = sourcesIn(root)
const importsOf = (name: string) => importsIn(root, name)

const isTest = (name: string) => name.endsWith('.test.ts') || name.startsWith('testing/')
const files = all.filter((name) => !isTest(name))

/** What a file belongs to: its folder, in `core` the folder there; `data.ts` stands alone. */
function floorOf(name: string): string {
  const [first = '', second = ''] = name.split('/')
  return first === 'core' ? `core/${second}` : first.replace(/\.ts$/, '')
}

const core = (...rooms: string[]) => rooms.map((room) => `core/${room}`)

/**
 * What a floor may import besides itself, from below upward. `*` stands for any end; `type` marks
 * what it may know the shape of, no more.
 */
const floors: Record<string, string[]> = {
  'core/text': [],
  'core/collections': [],
  'core/time': core('text'),
  'core/geo': ['@turf/*', 'type geojson'],
  'core/story': [...core('text', 'time', 'geo'), 'type geojson'],
  'core/filter': core('text', 'time', 'geo', 'story'),
  'core/analysis': [
    ...core('text', 'collections', 'time', 'geo', 'story'),
    ...['@turf/simplify', 'type geojson'],
  ],
  'core/summary': core('collections', 'time', 'geo', 'story', 'analysis'),
  'core/sentence': core('text', 'time', 'story', 'summary'),
  'core/view': [...core('text', 'time', 'geo', 'story', 'filter', 'analysis'), 'type geojson'],
  'core/drawing': [
    ...core('text', 'collections', 'time', 'geo', 'story', 'analysis', 'summary'),
    ...['@turf/bearing', '@turf/distance', 'type geojson'],
  ],
  'core/citation': core('text', 'time', 'story', 'view'),
  'core/lesson': core('text', 'geo', 'story', 'view'),
  i18n: ['type core/*', 'type import'],
  data: ['core/*', '$derived/*', 'type geojson', 'type topojson-specification'],
  evidence: ['core/*', 'edtf', 'fastest-levenshtein', '@placemarkio/*', 'node:*', 'type geojson'],
  site: ['core/*', 'node:*'],
  replay: ['core/*', 'svelte', 'type geojson'],
  layers: ['type core/*'],
  'static-map': [
    ...[
      'core/*',
      'layers',
      'type replay',
      'type i18n',
      '@turf/area',
      '@turf/bbox-clip',
      '@turf/meta',
    ],
    ...['svelte', 'topojson-client', 'type geojson', 'type topojson-specification'],
  ],
  map: [
    ...['core/*', 'layers', 'replay', 'static-map', 'type data', 'type i18n'],
    ...['maplibre-gl', 'maplibre-gl/*', 'virtual:maplibre-worker', 'topojson-client', 'svelte'],
    'type geojson',
  ],
  formats: ['core/*', 'type geojson'],
  // What a reader brings is read here: a library a format, and the dates of the data's own reader.
  import: ['core/*', 'evidence', 'formats', 'papaparse', 'saxes', 'type geojson'],
  ui: ['core/*', 'import', 'layers', 'replay', 'i18n', 'svelte', 'svelte/*'],
  embed: ['core/*'],
  // What is kept on a device; but for the service worker itself, all of it runs at the build.
  offline: ['type core/*', 'node:*', 'workbox-*'],
  pages: [
    ...['core/*', 'data', 'formats', 'i18n', 'layers', 'map', 'replay', 'static-map', 'ui'],
    ...['qr', 'svelte', 'svelte/*', 'type geojson'],
  ],
  block: [
    ...['core/*', 'embed', 'i18n', 'layers', 'replay', 'static-map', 'ui', 'type pages'],
    ...['svelte', 'virtual:embed-story/*', 'type geojson'],
  ],
  'vite-plugins': ['core/*', 'evidence', 'site', 'node:*', 'postcss', 'vite'],
  prerender: [
    ...['core/*', 'block', 'i18n', 'layers', 'replay', 'site', 'static-map', 'ui'],
    ...['vite-plugins', 'lightningcss', 'node:*', 'postcss', 'svelte/*'],
  ],
}

type Rule = { allowed: string; shapeOnly: boolean }
const rulesOf = (floor: string): Rule[] =>
  (floors[floor] ?? []).map((rule) => ({
    allowed: rule.replace(/^type /, ''),
    shapeOnly: rule.startsWith('type '),
  }))

function isAllowed({ of, typeOnly }: Import, { allowed, shapeOnly }: Rule): boolean {
  const target = all.includes(of) ? floorOf(of) : of
  const fits = allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : target === allowed
  return fits && (typeOnly || !shapeOnly)
}

function mayImport(floor: string, one: Import): boolean {
  const isOwn = all.includes(one.of) && floorOf(one.of) === floor
  return isOwn || isStyle(one.of) || rulesOf(floor).some((rule) => isAllowed(one, rule))
}

/** A style sheet of the house: who imports one decides nothing. */
const isStyle = (of: string) => /\.css(\?raw)?$/.test(of) && !of.startsWith('maplibre-gl/')

const filesOf = (floor: string) => files.filter((name) => floorOf(name) === floor)

test('every file stands on a floor', () => {
  expect(files.filter((name) => !(floorOf(name) in floors))).toEqual([])
})

test('imports are found at all', () => {
  expect(importsOf('data.ts').map(({ of }) => of)).toContain('$derived/story.json?raw')
  expect(importsOf('layers/layer.ts')).toContainEqual({ of: 'layers/palette.ts', typeOnly: true })
  expect(importsOf('map/load-maplibre.ts').map(({ of }) => of)).toContain('maplibre-gl')
  expect(importsOf('map/Map.svelte').length).toBeGreaterThan(10)
  expect(mayImport('ui', { of: 'map/Map.svelte', typeOnly: true })).toBe(false)
  expect(mayImport('map', { of: 'ui/base/Mark.svelte', typeOnly: true })).toBe(false)
  expect(mayImport('core/geo', { of: 'core/story/claim.ts', typeOnly: true })).toBe(false)
  expect(mayImport('layers', { of: 'maplibre-gl', typeOnly: false })).toBe(false)
})

describe.each(Object.keys(floors))('%s', (floor) => {
  test('looks only at the floors it may look at', () => {
    const breaches = filesOf(floor).flatMap((name) =>
      importsOf(name)
        .filter((one) => !mayImport(floor, one))
        .map(({ of }) => `${name} imports ${of}`),
    )
    expect(breaches).toEqual([])
  })

  test('has no rule that nothing needs', () => {
    const imports = filesOf(floor).flatMap(importsOf)
    const idle = rulesOf(floor).filter((rule) => !imports.some((one) => isAllowed(one, rule)))
    expect(idle.map(({ allowed }) => allowed)).toEqual([])
  })
})

test('nothing goes round in a circle, types included', () => {
  const graph = new Map(
    files.map((name) => [
      name,
      importsOf(name)
        .map(({ of }) => of)
        .filter((of) => files.includes(of)),
    ]),
  )
  expect(circlesIn(graph)).toEqual([])
  expect(circlesIn(new Map([...graph, ['data.ts', ['pages/map/App.svelte']]]))).not.toEqual([])
})

test('every package that is imported is declared', () => {
  const house = join(root, '..')
  type Packages = Record<'dependencies' | 'devDependencies', Record<string, string>>
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(house, 'package.json'), 'utf8'),
  ) as Packages
  const declared = Object.keys({ ...dependencies, ...devDependencies })
  const isDeclared = (name: string) =>
    declared.includes(name) || declared.includes(`@types/${name}`)
  const used = ['src', 'e2e', 'scripts', 'bench'].flatMap((name) => packagesIn(join(house, name)))
  expect(used.filter((name) => !isDeclared(name))).toEqual([])
})

test('what is made for the tests is imported by tests alone', () => {
  const breaches = files.filter((name) =>
    importsOf(name).some(({ of }) => isTest(of) || ['vitest', 'fast-check'].includes(of)),
  )
  expect(breaches).toEqual([])
})

test('no file is longer than 200 lines: it would hold two ideas', () => {
  const linesOf = (name: string) => readFileSync(join(root, name), 'utf8').trimEnd().split('\n')
  const long = all.map((name) => `${name}: ${linesOf(name).length}`)
  expect(long.filter((line) => Number(line.split(': ')[1]) > 200)).toEqual([])
})

test('a folder holds at most 20 sources beside each other', () => {
  const counts = new Map<string, number>()
  for (const name of files) counts.set(dirname(name), (counts.get(dirname(name)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 20)).toEqual([])
})

test('there is no room for leftovers', () => {
  const rooms = /(^|\/)(utils?|helpers?|common|types|constants|stores?)(\.|\/)/
  expect(all.filter((name) => rooms.test(name))).toEqual([])
})
