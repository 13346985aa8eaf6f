// Builds the ground from geojson/basemap/source/: `npm run basemap`.
// With --check it writes nothing and fails if a built file is not what this script would write.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { format } from 'prettier'
import { feature, mesh } from 'topojson-client'
import { topology } from 'topojson-server'

const folder = new URL('../geojson/basemap/', import.meta.url)
const source = (name) => JSON.parse(readFileSync(new URL(`source/${name}.geojson`, folder), 'utf8'))

const window = { west: 34.5, south: 32, east: 43, north: 37.6 }
const quantisation = 2e4
/** In degrees. Rivers lose detail finer than this: about half a pixel at zoom 9. */
const riverTolerance = 0.0007

// ---------------------------------------------------------------- names

/** GeoNames id: rank, English as newspapers print it, Arabic as newspapers print it. */
const towns = {
  170654: [1, 'Damascus', 'دمشق'],
  170063: [1, 'Aleppo', 'حلب'],
  276781: [1, 'Beirut', 'بيروت'],
  169577: [1, 'Homs', 'حمص'],
  170017: [1, 'Hama', 'حماة'],
  173576: [1, 'Latakia', 'اللاذقية'],
  266826: [1, 'Tripoli', 'طرابلس'],
  172955: [1, 'Raqqa', 'الرقة'],
  170794: [1, 'Deir ez-Zor', 'دير الزور'],
  173811: [1, 'Hasakah', 'الحسكة'],

  163345: [2, 'Tartus', 'طرطوس'],
  169389: [2, 'Idlib', 'إدلب'],
  170905: [2, 'Daraa', 'درعا'],
  172408: [2, 'Suwayda', 'السويداء'],
  172374: [2, 'Tabqa', 'الطبقة'],
  167357: [2, 'Manbij', 'منبج'],
  164947: [2, 'Salamiyah', 'السلمية'],
  172256: [2, 'Kobani (Ayn al-Arab)', 'عين العرب (كوباني)'],
  268064: [2, 'Sidon', 'صيدا'],
  277130: [2, 'Baalbek', 'بعلبك'],
  314830: [2, 'Gaziantep', 'غازي عنتاب'],
  298333: [2, 'Sanliurfa', 'شانلي أورفا'],
  323779: [2, 'Antakya', 'أنطاكية'],
  325363: [2, 'Adana', 'أضنة'],
  304797: [2, 'Mardin', 'ماردين'],
  294801: [2, 'Haifa', 'حيفا'],
  248946: [2, 'Irbid', 'إربد'],
  250090: [2, 'Zarqa', 'الزرقاء'],
  98677: [2, 'Rutba', 'الرطبة'],
  96309: [2, 'Haditha', 'حديثة'],
  448149: [2, 'Sinjar', 'سنجار'],

  174506: [3, 'Hajin', 'هجين'],
  164025: [3, 'Subaykhan', 'صبيخان'],
  173322: [3, 'al-Qusayr', 'القصير'],
  162627: [3, 'Yabroud', 'يبرود'],
  170592: [3, 'Douma', 'دوما'],
  172059: [3, 'Zabadani', 'الزبداني'],
  173334: [3, 'Quneitra', 'القنيطرة'],
  171830: [3, 'Baniyas', 'بانياس'],
  167046: [3, 'Masyaf', 'مصياف'],
  168325: [3, 'Khan Shaykhun', 'خان شيخون'],
  169023: [3, 'Jisr al-Shughur', 'جسر الشغور'],
  174018: [3, 'al-Bab', 'الباب'],
  174186: [3, 'Afrin', 'عفرين'],
  169179: [3, 'Jarablus', 'جرابلس'],
  172503: [3, 'al-Safira', 'السفيرة'],
  266045: [3, 'Zahle', 'زحلة'],
  267008: [3, 'Tyre', 'صور'],
  282615: [3, 'Nablus', 'نابلس'],
  294098: [3, 'Nazareth', 'الناصرة'],
  250582: [3, 'Mafraq', 'المفرق'],
  6765385: [3, 'Anah', 'عانة'],
  95788: [3, 'Hit', 'هيت'],
  89570: [3, 'Zakho', 'زاخو'],
  311111: [3, 'Iskenderun', 'إسكندرونة'],

  172946: [4, 'al-Rastan', 'الرستن'],
  166719: [4, 'al-Mukharram', 'المخرم'],
  169113: [4, 'Jayrud', 'جيرود'],
  276359: [4, 'Bsharri', 'بشري'],
  278913: [4, 'Nabatieh', 'النبطية'],
}

/** Label points set by hand: kind, rank, where, English, Arabic. */
const otherLabels = [
  ['country', 1, [38.35, 35.5], 'Syria', 'سوريا'],
  ['country', 1, [41.15, 33.55], 'Iraq', 'العراق'],
  ['country', 1, [36, 34.12], 'Lebanon', 'لبنان'],
  ['country', 1, [37.5, 32.4], 'Jordan', 'الأردن'],
  ['country', 1, [38.75, 37.35], 'Turkey', 'تركيا'],
  ['country', 2, [35.3, 32.95], 'Israel', 'إسرائيل'],
  ['country', 3, [35.24, 32.33], 'Palestine', 'فلسطين'],

  ['province', 2, [41.02, 35.42], 'Deir ez-Zor', 'دير الزور'],
  ['province', 2, [37.75, 34.78], 'Homs', 'حمص'],
  ['province', 2, [37.3, 33.42], 'Rif Dimashq', 'ريف دمشق'],
  ['province', 2, [38.95, 36.35], 'Raqqa', 'الرقة'],
  ['province', 2, [40.3, 36.6], 'Hasakah', 'الحسكة'],
  ['province', 2, [37.6, 35.85], 'Aleppo', 'حلب'],
  ['province', 2, [37.35, 35.3], 'Hama', 'حماة'],
  ['province', 3, [36.8, 35.72], 'Idlib', 'إدلب'],
  ['province', 3, [36.03, 35.66], 'Latakia', 'اللاذقية'],
  ['province', 3, [36.08, 34.97], 'Tartus', 'طرطوس'],
  ['province', 3, [36.2, 32.84], 'Daraa', 'درعا'],
  ['province', 3, [36.8, 32.5], 'Suwayda', 'السويداء'],

  ['sea', 2, [34.95, 34.6], 'Mediterranean Sea', 'البحر المتوسط'],
  ['lake', 3, [38.45, 36.12], 'Lake Assad', 'بحيرة الأسد'],
]

/**
 * The river lines have no names. Which is which was read off the map: each river is its lines'
 * positions in source/rivers.geojson, from the source down. `from` drops what lies above a point.
 */
const rivers = [
  {
    name: { en: 'Euphrates', ar: 'الفرات' },
    rank: 1,
    lines: [14, 15, 9, 46, 48, 49, 50, 65, 64, 67, 69, 79, 82, 81, 84, 95],
  },
  { name: { en: 'Tigris', ar: 'دجلة' }, rank: 2, lines: [20, 26, 27, 25, 56] },
  { name: { en: 'Orontes', ar: 'العاصي' }, rank: 2, lines: [74, 72, 62, 42, 44, 43, 38] },
  // The line comes down the Jaghjagh; only below Hasakah is it the Khabur.
  { name: { en: 'Khabur', ar: 'الخابور' }, rank: 2, lines: [52, 71], from: [40.7477, 36.5024] },
  { name: { en: 'Litani', ar: 'الليطاني' }, rank: 3, lines: [76, 93, 90, 89] },
  { name: { en: 'Jordan', ar: 'نهر الأردن' }, rank: 3, lines: [87, 100, 101, 96, 99, 98, 97] },
]

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
  return ['SYR', 'LBN', 'IRQ', 'JOR'].map((country) => {
    const units = source('provinces').features.filter((f) => f.properties.adm0_a3 === country)
    const raw = topology({ units: collection(units) })
    const unit = ({ properties: { name } }) => (name === 'UNDOF' ? 'Quneitra' : name)
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
    ...otherLabels.map((row) => label(...row)),
    ...Object.entries(towns)
      .map(([id, [rank, en, ar]]) => {
        const at = places.get(Number(id))
        if (!at) throw new Error(`No town ${id} (${en}) in source/places.geojson`)
        return label('town', rank, at.coordinates, en, ar, { geonames: Number(id) })
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
