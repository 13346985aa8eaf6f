import { escapeMarkup } from '../../core/text/escape-markup.ts'
import { quoted } from '../../core/text/text.ts'
import type { Geometry, Position } from 'geojson'
import type { Claim } from '../../core/story/claim.ts'
import type { Download, Format } from '../../core/citation/export-format.ts'
import { outlineOf } from '../../core/story/claim-geometry.ts'
import { formatInstant } from '../precision.ts'
import { aboutRow } from '../about.ts'
import { rowOf } from '../row.ts'
import type { TableRow } from '../table-row.ts'

/** What XML 1.0 has no way to write, not even escaped; and halves of letters. */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu

/** Text in XML; a carriage return would be read as a line's end if it were not escaped. */
export const xml = (text: string): string =>
  escapeMarkup(text.replace(unwritable, '\ufffd')).replaceAll('\r', '&#13;')

const element = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}>${xml(text)}</${name}>`

/** Everything in a row that says anything, by its column. */
function dataOf(row: TableRow): string {
  const said = Object.entries(row).filter(([, value]) => value !== null && value !== '')
  const data = said.map(
    ([name, value]) => `<Data name="${name}"><value>${xml(String(value))}</value></Data>`,
  )
  return `<ExtendedData>${data.join('')}</ExtendedData>`
}

const line = (all: readonly Position[]): string => {
  const points = all.map(
    ([lng = 0, lat = 0]) => `${Number(lng.toFixed(5))},${Number(lat.toFixed(5))}`,
  )
  return `<coordinates>${points.join(' ')}</coordinates>`
}
const ring = (edge: string, all: readonly Position[]) =>
  `<${edge}><LinearRing>${line(all)}</LinearRing></${edge}>`

function shapeOf(geometry: Geometry): string {
  const several = (all: readonly Geometry[]) =>
    `<MultiGeometry>${all.map(shapeOf).join('')}</MultiGeometry>`
  switch (geometry.type) {
    case 'Point':
      return `<Point>${line([geometry.coordinates])}</Point>`
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${line(geometry.coordinates)}</LineString>`
    case 'Polygon': {
      const [outer = [], ...holes] = geometry.coordinates
      const edges = [
        ring('outerBoundaryIs', outer),
        ...holes.map((h) => ring('innerBoundaryIs', h)),
      ]
      return `<Polygon><tessellate>1</tessellate>${edges.join('')}</Polygon>`
    }
    case 'MultiPoint':
      return several(geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates })))
    case 'MultiLineString':
      return several(
        geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })),
      )
    case 'MultiPolygon':
      return several(geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })))
    case 'GeometryCollection':
      return several(geometry.geometries)
  }
}

/** The outer bounds; none where there is no date, or both ends are open. */
function spanOf({ when }: Claim): string {
  const [begin, end] = [formatInstant(when?.earliest), formatInstant(when?.latest)]
  if (begin === null && end === null) return ''
  return `<TimeSpan>${element('begin', begin)}${element('end', end)}</TimeSpan>`
}

/** A placemark without any geometry is passed over by simple readers, without a word. */
const nowhere = '<MultiGeometry></MultiGeometry>'

/** What some readers show and nothing else: the bounds, the place and the data set stand in it too. */
function descriptionOf(claim: Claim, row: TableRow): string {
  const [from, to] = [row['earliest'] ?? '..', row['latest_exclusive'] ?? '..']
  const within = row['radius_km'] === null ? '' : ` ± ${row['radius_km']} km`
  const lines = [
    row['when'],
    claim.when === null ? null : `${from} – ${to}`,
    row['place_en'] === null ? null : `${row['place_en']}${within}`,
    claim.quote ? quoted(claim.quote.text) : claim.paraphrase?.en,
    ...[row['outlets'], row['addresses'], row['data_set']],
  ]
  return lines.filter(Boolean).join('\n')
}

function placemarkOf(claim: Claim, download: Download): string {
  const row = { ...rowOf(claim, download), view: download.about.link }
  const outline = outlineOf(claim, download.shapes)
  return [
    `<Placemark id="${xml(claim.id)}">`,
    element('name', `${claim.id} ${claim.title.en}`),
    element('description', descriptionOf(claim, row)),
    spanOf(claim),
    '<styleUrl>#report</styleUrl>',
    dataOf(row),
    outline ? shapeOf(outline) : nowhere,
    '</Placemark>',
  ].join('')
}

/** Pale paper with a dark edge; the colours are alpha, blue, green, red. */
const style =
  '<Style id="report"><LineStyle><color>ff26292a</color><width>1.5</width></LineStyle>' +
  '<PolyStyle><color>409b6200</color></PolyStyle></Style>'

/** KML 2.2: a placemark a claim, with its time span, its outline, and all of its row as data. */
export const kml: Format = {
  title: 'KML',
  extension: 'kml',
  type: 'application/vnd.google-earth.kml+xml',
  drawn: true,
  loses: ['no-possible', 'circle-as-polygon', 'always-shown', 'cites-in-one-cell', 'names-only'],
  write(download) {
    const { about, claims } = download
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
      element('name', about.title),
      element('description', [...about.said, about.link].join('\n')),
      style,
      dataOf(aboutRow(about, download.story.zone)),
      ...claims.map((claim) => placemarkOf(claim, download)),
      '</Document></kml>',
      '',
    ].join('\n')
  },
}

export default [kml]
