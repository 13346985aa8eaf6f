import type { Position } from 'geojson'
import { isShape } from './shape.ts'
import type { Entry } from './records.ts'
import { allOf, child, textOf, type Element } from './xml-tree.ts'

const shapes = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Track',
  'MultiTrack',
]

/** Reads KML: a placemark a row, a track a row for each of its positions. */
export const kmlRecords = (root: Element): Entry[] => placemarksIn(root, [], undefined)

/** A time that a folder has holds for everything in it that has none of its own. */
function placemarksIn(element: Element, folders: string[], time: Element | undefined): Entry[] {
  return element.children.flatMap((one): Entry[] => {
    if (one.name === 'Placemark') return recordsOf(one, folders, timeIn(one) ?? time)
    if (one.name === 'Document' || one.name === 'kml')
      return placemarksIn(one, folders, timeIn(one) ?? time)
    if (one.name !== 'Folder') return []
    const name = textOf(one, 'name')
    return placemarksIn(one, name ? [...folders, name] : folders, timeIn(one) ?? time)
  })
}

const timeIn = (element: Element) => child(element, 'TimeSpan') ?? child(element, 'TimeStamp')

function recordsOf(placemark: Element, folders: string[], time: Element | undefined): Entry[] {
  const cells = cellsOf(placemark, folders)
  const { line } = placemark
  const shape = placemark.children.find(({ name }) => shapes.includes(name))
  if (shape?.name === 'Track' || shape?.name === 'MultiTrack') {
    const tracks = shape.name === 'Track' ? [shape] : allOf(shape, 'Track')
    return tracks.flatMap((track) => positionsOf(track, cells))
  }
  return [{ line, cells, ...spanOf(time), ...placeOf(shape) }]
}

function cellsOf(placemark: Element, folders: string[]): Record<string, string> {
  const cells: Record<string, string> = {}
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) cells[name] = value
  }
  put('name', textOf(placemark, 'name'))
  put('description', textOf(placemark, 'description'))
  put('address', textOf(placemark, 'address'))
  put('folder', folders.length > 0 ? folders.join(' / ') : undefined)
  const extended = child(placemark, 'ExtendedData')
  if (!extended) return cells
  for (const data of [...allOf(extended, 'Data'), ...allOf(extended, 'SimpleData')])
    put(data.attributes['name'] ?? '', textOf(data, 'value') ?? (data.text.trim() || undefined))
  return cells
}

/** An end that is left out is open: of a span, not the same as its other end. */
function spanOf(time: Element | undefined): Pick<Entry, 'time' | 'earliest' | 'latest'> {
  if (!time) return {}
  if (time.name === 'TimeStamp') return { time: textOf(time, 'when') ?? '' }
  const [begin, end] = [textOf(time, 'begin'), textOf(time, 'end')]
  return { ...(begin ? { earliest: begin } : {}), ...(end ? { latest: end } : {}) }
}

type Place = Pick<Entry, 'point' | 'shape' | 'told'>
const broken = (shape: Element): Place => ({
  told: [{ code: 'broken-shape', column: shape.name, value: shape.text.trim().slice(0, 80) }],
})

function placeOf(shape: Element | undefined): Place {
  if (!shape) return {}
  const parts = shape.children.filter(({ name }) => shapes.includes(name))
  if (shape.name === 'MultiGeometry') {
    const [only, another] = parts
    return only && !another
      ? placeOf(only)
      : { told: [{ code: 'several-points', column: shape.name, value: String(parts.length) }] }
  }
  if (shape.name === 'Point') {
    const text = textOf(shape, 'coordinates')
    if (text === undefined) return {}
    const [longitude, latitude] = text.split(/\s*,\s*|\s+/)
    return longitude !== undefined && latitude !== undefined
      ? { point: { longitude, latitude } }
      : broken(shape)
  }
  const drawn =
    shape.name === 'Polygon'
      ? { type: 'Polygon' as const, coordinates: allOf(shape, 'LinearRing').map(positionsIn) }
      : { type: 'LineString' as const, coordinates: positionsIn(shape) }
  return isShape(drawn) ? { shape: drawn } : broken(shape)
}

/** The tuples of coordinates; blanks after their commas occur, and belong to them. */
const positionsIn = (element: Element): Position[] =>
  (textOf(element, 'coordinates') ?? '')
    .replaceAll(/\s*,\s*/g, ',')
    .split(/\s+/)
    .map((tuple) => tuple.split(',').slice(0, 2).map(Number))

/** A track has as many times as positions, or nobody can tell which belongs to which. */
function positionsOf(track: Element, cells: Record<string, string>): Entry[] {
  const all = (name: string) => track.children.filter((one) => one.name === name)
  const [whens, coords] = [all('when'), all('coord')]
  const group = cells['name'] ? { group: cells['name'] } : {}
  if (whens.length !== coords.length) {
    const value = `${whens.length} / ${coords.length}`
    return [
      { line: track.line, cells, told: [{ code: 'track-unaligned', column: 'gx:Track', value }] },
    ]
  }
  return coords.map(({ line, text }, i) => {
    const [longitude, latitude] = text.trim().split(/\s+/)
    const time = whens[i]?.text.trim() ?? ''
    const point = longitude && latitude ? { point: { longitude, latitude } } : {}
    return { line, cells, time, ...group, ...point }
  })
}
