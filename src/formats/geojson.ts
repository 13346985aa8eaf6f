import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { licence, type Download, type Format } from '../core/citation/export-format.ts'
import { outlineOf } from '../core/story/claim-geometry.ts'
import { addressOf, citedOf, type Cited } from './cited.ts'
import { centreOf, precisionOf, withinOf, written } from './precision.ts'

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
    earliest: written(when.earliest),
    latest: written(when.latest),
    floor: written(when.floor),
    begun_by: written(when.begunBy),
    ends_from: written(when.endsFrom),
    clock: written(when.clock),
    margin_minutes: margin / 60_000,
  }
}

function whereOf(claim: Claim, { shapes, story }: Download) {
  const { kind, place, toward, radius_km, stated, method } = claim.where
  const name = story.places.find(({ id }) => id === (place ?? toward))?.name ?? null
  const [centre, known_within_km] = [centreOf(claim, shapes), withinOf(claim, shapes)]
  return { kind, place, toward, name, radius_km, centre, known_within_km, stated, method }
}

const citeOf = ({ source, origin }: Cited) => ({
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

/** The outer bounds, as JSON-FG writes a time. */
const timeOf = ({ when }: Claim) =>
  when && { interval: [written(when.earliest) ?? '..', written(when.latest) ?? '..'] }

function featureOf(claim: Claim, download: Download): Feature<Geometry | null> {
  const { id, kind, tier, layer, title, about, quote, paraphrase, grade, sic, note } = claim
  const properties = {
    ...{ id, kind, tier, layer, title, about },
    when: whenOf(claim, download),
    where: whereOf(claim, download),
    ...{ quote, paraphrase, grade, sic, note, related: claim.related },
    cites: citedOf(claim, download).map(citeOf),
  }
  const feature = { type: 'Feature' as const, id, time: timeOf(claim), properties }
  return { ...feature, geometry: geometryOf(claim, download.shapes) }
}

/** RFC 7946, a claim a line; what it has no member for stands in `about`, in `time`, or in the properties. */
export const geojson: Format = {
  title: 'GeoJSON',
  extension: 'geojson',
  type: 'application/geo+json',
  drawn: true,
  loses: ['time-outside', 'circle-as-polygon'],
  write(download) {
    const collection: FeatureCollection = { type: 'FeatureCollection', features: [] }
    const about = { ...download.about, licence }
    const features = download.claims.map((claim) => JSON.stringify(featureOf(claim, download)))
    const head = JSON.stringify({ ...collection, features: undefined, about }, null, 1)
    return `${head.slice(0, -2)},\n "features": [\n${features.join(',\n')}\n]}\n`
  },
}
