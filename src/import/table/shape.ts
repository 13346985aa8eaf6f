import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'

type Shape = LineString | MultiLineString | Polygon | MultiPolygon

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((one) => typeof one === 'number' && Number.isFinite(one)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90

const all = (value: unknown, is: (one: unknown) => boolean, least = 1): boolean =>
  Array.isArray(value) && value.length >= least && value.every(is)

const isLine = (value: unknown) => all(value, isPosition, 2)
const isRing = (value: unknown) =>
  all(value, isPosition, 4) &&
  String((value as Position[])[0]) === String((value as Position[]).at(-1))
const isPolygon = (value: unknown) => all(value, isRing)

/** True for a line or an area of RFC 7946 that can be drawn: rings closed, every position on the Earth. */
export function isShape(value: unknown): value is Shape {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }
  if (type === 'LineString') return isLine(coordinates)
  if (type === 'MultiLineString') return all(coordinates, isLine)
  if (type === 'Polygon') return isPolygon(coordinates)
  return type === 'MultiPolygon' && all(coordinates, isPolygon)
}
