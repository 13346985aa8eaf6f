import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Claim, Shapes } from '../../core/story/claim.ts'
import { licence, type Download, type Format } from '../../core/citation/export-format.ts'
import { outlineOf } from '../../core/story/claim-geometry.ts'
import { addressOf, citedOf, type CitedSource } from '../cited.ts'
import { dataSetOf } from '../about.ts'
import { centreOf, daysOf, precisionOf, withinOf, formatInstant } from '../precision.ts'

/** About a metre: no circle is known as exactly as that. */
const places = 1e5
const round = ([lng = 0, lat = 0]: Position): Position =>
  [lng, lat].map((degrees) => Math.round(degrees * places) / places)

/** What a claim is drawn as: never a bare point for what is known only to a radius. */
function geometryOf(claim: Claim, shapes: Shapes): Geometry | null {
  const outline = outlineOf(claim, shapes)
  if (claim.where.kind !== 'circle' || outline?.type !== 'Polygon') return outline
  return { ...outline, coordinates: outline.coordinates.map((ring) => ring.map(round)) }
}

function whenOf(claim: Claim, { sayWhen }: Download) {
  const { when } = claim
  if (when === null) return null
  const { edtf, stated, mode, basis, margin, zone, after, until, why } = when
  return {
    said: sayWhen(claim),
    precision: precisionOf(when),
    ...{ edtf, stated, mode, basis, zone, after, until, why },
    earliest: formatInstant(when.earliest),
    latest: formatInstant(when.latest),
    floor: formatInstant(when.floor),
    begun_by: formatInstant(when.begunBy),
    ends_from: formatInstant(when.endsFrom),
    clock: formatInstant(when.clock),
    margin_minutes: margin / 60_000,
  }
}

function whereOf(claim: Claim, { shapes, story }: Download) {
  const { kind, place, toward, radius_km, stated, method } = claim.where
  const name = story.places.find(({ id }) => id === (place ?? toward))?.name ?? null
  const [centre, known_within_km] = [centreOf(claim, shapes), withinOf(claim, shapes)]
  return { kind, place, toward, name, radius_km, centre, known_within_km, stated, method }
}

const citeOf = ({ source, origin }: CitedSource) => ({
  source: source.id,
  outlet: source.outlet,
  title: source.title,
  published: source.published?.edtf ?? null,
  address: addressOf(source),
  linked: !source.printOnly,
  alignment: source.alignment,
  agency: source.agency,
  mirror_of: source.mirrorOf,
  origin: origin?.id ?? null,
  speaker: origin?.speaker ?? null,
  role: origin?.role ?? null,
  party: origin?.party ?? null,
  said_on: origin?.date ?? null,
  independent: origin?.independent ?? null,
})

/**
 * The outer bounds as JSON-FG writes a time (OGC 21-045, "time"): an interval has both its ends, so that it ends
 * a millisecond before our bound; an instant is none.
 */
function timeOf({ when }: Claim) {
  if (when === null) return null
  const { earliest, latest } = when
  if (earliest !== null && latest !== null && latest <= earliest)
    return { timestamp: formatInstant(earliest) }
  const last = latest === null ? null : latest - 1
  return { interval: [formatInstant(earliest) ?? '..', formatInstant(last) ?? '..'] }
}

/**
 * The outer bounds as plain fields, which any GIS can play: it counts the begin as included and the end as not,
 * and finds both by their names. The days are those of the story's zone, both included.
 */
function fieldsOf({ when }: Claim, { story }: Download) {
  const [first_day, last_day] = daysOf(when, story.zone)
  return {
    begin: formatInstant(when?.earliest),
    end: formatInstant(when?.latest),
    first_day,
    last_day,
  }
}

function featureOf(claim: Claim, download: Download): Feature<Geometry | null> {
  const { id, kind, tier, layer, title, about, quote, paraphrase, grade, sic, note } = claim
  const properties = {
    ...{ id, kind, tier, layer, title, about },
    ...fieldsOf(claim, download),
    when: whenOf(claim, download),
    where: whereOf(claim, download),
    ...{ quote, paraphrase, grade, sic, note, related: claim.related },
    cites: citedOf(claim, download).map(citeOf),
    data_set: dataSetOf(download.about),
    view: download.about.link,
  }
  const feature = { type: 'Feature' as const, id, time: timeOf(claim), place: null, properties }
  return { ...feature, geometry: geometryOf(claim, download.shapes) }
}

/**
 * What a reader must see first to know the file for JSON-FG, and its `time` with it. GDAL from 3.8 on knows no
 * version but those of the drafts, by their short names: the core of the first is the same in all we use.
 */
const jsonFg = ['http://www.opengis.net/spec/json-fg-1/1.0/conf/core', '[ogc-json-fg-1-0.1:core]']

/** Claims in their order, those that have no place after the others: mapshaper stops at a file that begins with one. */
function placedFirst(features: readonly Feature<Geometry | null>[]) {
  const [placed, placeless] = [true, false].map((is) =>
    features.filter(({ geometry }) => (geometry !== null) === is),
  )
  return [...(placed ?? []), ...(placeless ?? [])]
}

/** RFC 7946 and JSON-FG, a claim a line; what they have no member for stands in `about` or in the properties. */
export const geojson: Format = {
  title: 'GeoJSON',
  extension: 'geojson',
  type: 'application/geo+json',
  drawn: true,
  loses: ['time-outside', 'circle-as-polygon', 'placeless-last'],
  write(download) {
    const { about, story } = download
    const head = {
      type: 'FeatureCollection' satisfies FeatureCollection['type'],
      conformsTo: jsonFg,
      name: `${about.story} ${about.dataVersion}`,
    }
    // After the features: GDAL fails where these do not begin in the first 6,000 bytes.
    const foot = {
      description: [...about.said, about.link].join(' '),
      about: { ...about, licence, days_of: story.zone },
    }
    const features = placedFirst(download.claims.map((claim) => featureOf(claim, download)))
    const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
    const [opening, closing] = [head, foot].map((part) =>
      JSON.stringify(part, null, 1).slice(2, -2),
    )
    return `{\n${opening},\n "features": [\n${lines}\n],\n${closing}\n}\n`
  },
}

export default [geojson]
