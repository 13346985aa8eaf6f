import type { Geometry, Position } from 'geojson'
import {
  lineAt,
  JsonSyntaxError,
  readJson,
  type JsonNode,
} from '../../evidence/parse/json-with-positions.ts'
import { isShape } from './shape.ts'
import { tableOf, type Entry } from './records.ts'
import type { Read } from './table.ts'

type Members = Record<string, unknown>
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads GeoJSON: a feature a row, its properties the columns. */
export function readGeojson(text: string): Read {
  let read: ReturnType<typeof readJson>
  try {
    read = readJson(text)
  } catch (error) {
    // Nested deeper than the stack is neither.
    const at = error instanceof JsonSyntaxError ? error.at : 0
    return { problem: { code: 'not-json', line: lineAt(text, at) } }
  }
  const { value, mark } = read
  if (!isObject(value)) return { problem: { code: 'not-geojson' } }
  const crs = crsOf(value)
  if (crs !== null && !/CRS84|EPSG:+(\d+\.?\d*)?:*4326$/i.test(crs))
    return { problem: { code: 'other-crs', value: crs } }
  const features = featuresOf(value, mark)
  if (features === null) return { problem: { code: 'not-geojson' } }
  // Every offset is behind the one before: the lines are counted once.
  let [at, line] = [0, 1]
  return tableOf(
    'geojson',
    features.map(({ feature, offset }) => {
      line += lineAt(text.slice(at, offset), offset - at) - 1
      at = offset
      return recordOf(feature, line)
    }),
  )
}

const crsOf = ({ crs }: Members): string | null => {
  if (!isObject(crs) || !isObject(crs['properties'])) return null
  const { name } = crs['properties']
  return typeof name === 'string' ? name : null
}

function featuresOf(value: Members, mark: JsonNode) {
  if (value['type'] === 'Feature') return [{ feature: value as unknown, offset: mark.at }]
  const { features } = value
  if (value['type'] !== 'FeatureCollection' || !Array.isArray(features)) return null
  const marks = mark.inside.get('features')?.inside
  return features.map((feature: unknown, i) => ({ feature, offset: marks?.get(i)?.at ?? 0 }))
}

function recordOf(feature: unknown, line: number): Entry {
  const { geometry, properties, id, time, when } = isObject(feature) ? feature : {}
  const cells: Record<string, string> = {}
  if (typeof id === 'string' || typeof id === 'number') cells['id'] = String(id)
  if (isObject(properties))
    for (const [name, value] of Object.entries(properties)) cells[name] = cellOf(value)
  const own = timeOf(time) ?? timeOf(when)
  return {
    line,
    cells,
    ...(own === null ? {} : { time: own }),
    ...placeOf(geometry),
  }
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number)
}

/** The time of JSON-FG: a date, a moment, or an interval with ".." for an open end. */
function timeOf(time: unknown): string | null {
  if (!isObject(time)) return null
  const { interval, timestamp, date } = time
  if (Array.isArray(interval)) return interval.map(cellOf).join('/')
  return typeof timestamp === 'string' ? timestamp : typeof date === 'string' ? date : null
}

function placeOf(geometry: unknown): Pick<Entry, 'point' | 'shape' | 'told'> {
  if (geometry === null || geometry === undefined) return {}
  const told = (code: 'broken-shape' | 'several-points') => ({
    told: [{ code, column: 'geometry', value: cellOf(geometry).slice(0, 80) }],
  })
  if (!isObject(geometry)) return told('broken-shape')
  const { type, coordinates } = geometry
  if (type === 'MultiPoint' || type === 'GeometryCollection') return told('several-points')
  if (type === 'Point' && Array.isArray(coordinates) && coordinates.length === 0) return {}
  if (type === 'Point' && isPosition(coordinates)) {
    const [longitude = 0, latitude = 0] = coordinates
    return { point: { latitude: String(latitude), longitude: String(longitude) } }
  }
  return isShape(geometry) ? { shape: geometry as Geometry } : told('broken-shape')
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number')
