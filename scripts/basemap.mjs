// Builds the ground from geojson/basemap/source/: `npm run basemap`.
// With --check it writes nothing and fails if a built file is not what this script would write.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { format } from 'prettier'
import { feature, mesh } from 'topojson-client'
import { topology } from 'topojson-server'

const folder = new URL('../geojson/basemap/', import.meta.url)
const source = (name) => JSON.parse(readFileSync(new URL(`source/${name}.geojson`, folder), 'utf8'))

/** What the ground shows and what it is called: edited by hand. */
const {
  window,
  countries,
  provinceNames,
  towns,
  labels: otherLabels,
  rivers,
} = JSON.parse(readFileSync(new URL('source/names.json', folder), 'utf8'))
const quantisation = 2e4
/** In degrees. Rivers lose detail finer than this: about half a pixel at zoom 9. */
const riverTolerance = 0.0007

// ---------------------------------------------------------------- geometry

const same = (a, b) => a[0] === b[0] && a[1] === b[1]
const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1])
const inWindow = ([x, y]) =>
  x >= window.west && x <= window.east && y >= window.south && y <= window.north
const polygonsOf = (g) =>
  g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []
const collection = (features) => ({ type: 'FeatureCollection', features })
const asFeature = (properties, type, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})

function signedArea(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return sum / 2
}

/** RFC 7946: shells run anticlockwise, holes clockwise. */
const wound = (polygon) =>
  polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()))

/** Does this piece of a ring lie on the edge of the window, where the land was merely cut? */
const onEdge = (a, b) =>
  (a[0] === b[0] && (a[0] === window.west || a[0] === window.east)) ||
  (a[1] === b[1] && (a[1] === window.south || a[1] === window.north))

/** A ring without the pieces on the window's edge: open lines, or the ring itself. */
function shoreOf(ring) {
  const cut = ring.findIndex((p, i) => i > 0 && onEdge(ring[i - 1], p))
  const turned = cut < 0 ? ring : [...ring.slice(cut), ...ring.slice(1, cut + 1)]
  const lines = []
  let line = [turned[0]]
  for (let i = 1; i < turned.length; i++) {
    if (!onEdge(turned[i - 1], turned[i])) line.push(turned[i])
    else {
      if (line.length > 1) lines.push(line)
      line = [turned[i]]
    }
  }
  if (line.length > 1) lines.push(line)
  return lines
}

/** Lines joined head to tail; where two ends lie apart (a lake between them) a new line begins. */
function joined(lines) {
  const out = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last && near(last.at(-1), line[0]) < 0.01)
      last.push(...line.slice(same(last.at(-1), line[0]) ? 1 : 0))
    else out.push([...line])
  }
  return out
}

function inRing([x, y], ring) {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** The stretches of a line for which `keep` holds, each at least two points long. */
function stretches(line, keep) {
  const out = [[]]
  for (const p of line) {
    if (keep(p)) out.at(-1).push(p)
    else if (out.at(-1).length) out.push([])
  }
  return out.filter((piece) => piece.length > 1)
}

/** Douglas–Peucker; a degree of longitude counts as long as it is at 35° N. */
function simplified(line, tolerance) {
  const k = Math.cos((35 * Math.PI) / 180)
  const distance = (p, a, b) => {
    const [ux, uy] = [(b[0] - a[0]) * k, b[1] - a[1]]
    const [vx, vy] = [(p[0] - a[0]) * k, p[1] - a[1]]
    const t = Math.min(1, Math.max(0, (ux * vx + uy * vy) / (ux * ux + uy * uy || 1)))
    return Math.hypot(vx - t * ux, vy - t * uy)
  }
  const keep = new Set([0, line.length - 1])
  const spans = [[0, line.length - 1]]
  while (spans.length) {
    const [first, last] = spans.pop()
    let [worst, at] = [tolerance, -1]
    for (let i = first + 1; i < last; i++) {
      const d = distance(line[i], line[first], line[last])
      if (d > worst) [worst, at] = [d, i]
    }
    if (at > 0) {
      keep.add(at)
      spans.push([first, at], [at, last])
    }
  }
  return line.filter((_, i) => keep.has(i))
}

// ---------------------------------------------------------------- the three files

const landPolygons = () => source('land').geometries.flatMap(polygonsOf).map(wound)

function ground() {
  const polygons = landPolygons()
  const land = [asFeature({}, 'MultiPolygon', polygons)]
  const coast = [
    asFeature(
      { kind: 'sea' },
      'MultiLineString',
      polygons.flatMap((p) => shoreOf(p[0])),
    ),
    asFeature(
      { kind: 'lake' },
      'MultiLineString',
      polygons.flatMap((p) => p.slice(1)),
    ),
  ]
  return topology(
    {
      land: collection(land),
      coast: collection(coast),
      borders: collection(borders()),
      provinces: collection(provinces()),
    },
    quantisation,
  )
}

/** One feature per class, its pieces joined into the longest lines they make, so that dashes run on. */
function borders() {
  const classes = new Map()
  for (const f of source('borders').features) {
    const featurecla = f.properties.featurecla.replace(/ \((please )?verify\)$/, '')
    classes.set(featurecla, [...(classes.get(featurecla) ?? []), f])
  }
  return [...classes].map(([featurecla, features]) => {
    const raw = topology({ lines: collection(features) })
    const kind = featurecla === 'International boundary' ? 'international' : 'disputed'
    return asFeature(
      { kind, featurecla },
      'MultiLineString',
      mesh(raw, raw.objects.lines).coordinates,
    )
  })
}

/** The lines inside a country only: the country's own outline is the business of `borders`. */
function provinces() {
  return countries.map((country) => {
    const units = source('provinces').features.filter((f) => f.properties.adm0_a3 === country)
    const raw = topology({ units: collection(units) })
    const unit = ({ properties: { name } }) => provinceNames[name] ?? name
    const lines = mesh(raw, raw.objects.units, (a, b) => a !== b && unit(a) !== unit(b))
    return asFeature({ country }, 'MultiLineString', lines.coordinates)
  })
}

function riverLines() {
  const lines = source('rivers').features.map((f) => f.geometry.coordinates)
  const lakes = landPolygons().flatMap((polygon) => polygon.slice(1))
  const drawn = (p) => inWindow(p) && !lakes.some((lake) => inRing(p, lake))
  const features = rivers.map(({ name, rank, lines: which, from }) => {
    const pieces = joined(which.map((i) => lines[i])).flatMap((line) => stretches(line, drawn))
    if (from) {
      const steps = pieces[0].map((p) => near(p, from))
      pieces[0].splice(0, steps.indexOf(Math.min(...steps)))
    }
    const coordinates = pieces.map((line) => simplified(line, riverTolerance))
    return asFeature({ name, rank }, 'MultiLineString', coordinates)
  })
  return topology({ rivers: collection(features) }, quantisation)
}

function labels() {
  const places = new Map(source('places').features.map((f) => [f.properties.id, f.geometry]))
  const label = (kind, rank, coordinates, name_en, name_ar, more) =>
    asFeature({ kind, rank, name_en, name_ar, ...more }, 'Point', coordinates)
  return collection([
    ...otherLabels.map(({ kind, rank, at, en, ar }) => label(kind, rank, at, en, ar)),
    ...towns
      .map(({ geonames, rank, en, ar }) => {
        const at = places.get(geonames)
        if (!at) throw new Error(`No town ${geonames} (${en}) in source/places.geojson`)
        return label('town', rank, at.coordinates, en, ar, { geonames })
      })
      .sort((a, b) => a.properties.rank - b.properties.rank),
  ])
}

// ---------------------------------------------------------------- write or check

const checking = process.argv.includes('--check')
const built = {
  'ground.topojson': JSON.stringify(ground()) + '\n',
  'rivers.topojson': JSON.stringify(riverLines()) + '\n',
  'labels.geojson': await format(JSON.stringify(labels()), { parser: 'json', printWidth: 100 }),
}

// What was written must come back whole.
const decoded = JSON.parse(built['ground.topojson'])
for (const polygon of polygonsOf(feature(decoded, decoded.objects.land).features[0].geometry))
  polygon.forEach((ring, i) => {
    if (!same(ring[0], ring.at(-1)) || ring.length < 4 || signedArea(ring) > 0 !== (i === 0))
      throw new Error('A land ring does not decode as RFC 7946 wants it')
  })

const kB = (n) => (n / 1000).toFixed(1).padStart(6) + ' kB'
let [raw, packed] = [0, 0]
for (const [name, text] of Object.entries(built)) {
  const file = new URL(name, folder)
  if (!checking) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what its sources give: run npm run basemap`)
    process.exitCode = 1
  }
  const zipped = gzipSync(text, { level: 9 }).length
  raw += Buffer.byteLength(text)
  packed += zipped
  console.log(`${name.padEnd(16)} ${kB(Buffer.byteLength(text))} raw ${kB(zipped)} gzip`)
}
console.log(`${'together'.padEnd(16)} ${kB(raw)} raw ${kB(packed)} gzip`)
