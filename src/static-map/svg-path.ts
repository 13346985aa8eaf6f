import type { Geometry, Position } from 'geojson'
import type { Projection } from '../core/geo/web-mercator.ts'

/** A tenth of a pixel: finer than any screen shows, coarse enough to be short. */
const round = (value: number): number => Math.round(value * 10)

const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.')

/** Numbers one after another, with no more between them than SVG needs. */
const joined = (numbers: readonly number[]): string =>
  numbers.reduce((text, tenths) => {
    const next = written(tenths)
    return text === '' || next.startsWith('-') ? text + next : `${text} ${next}`
  }, '')

/** A line as an SVG path: where it starts, then steps; what moves by less than a tenth of a pixel is left out. */
function pathOfLine(line: readonly Position[], project: Projection, closed: boolean): string {
  const points = line.map((position) => project(position).map(round) as [number, number])
  const [start, ...rest] = closed ? points.slice(0, -1) : points
  if (!start) return ''
  let [x, y] = start
  const steps: number[] = []
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue
    steps.push(nextX - x, nextY - y)
    ;[x, y] = [nextX, nextY]
  }
  return `M${joined(start)}${steps.length > 0 ? `l${joined(steps)}` : ''}${closed ? 'z' : ''}`
}

/** The SVG path of lines and areas; points have none. */
export function pathOf(geometry: Geometry, project: Projection): string {
  const lines = (all: readonly Position[][], closed: boolean) =>
    all.map((line) => pathOfLine(line, project, closed)).join('')
  switch (geometry.type) {
    case 'LineString':
      return pathOfLine(geometry.coordinates, project, false)
    case 'MultiLineString':
      return lines(geometry.coordinates, false)
    case 'Polygon':
      return lines(geometry.coordinates, true)
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => lines(rings, true)).join('')
    case 'GeometryCollection':
      return geometry.geometries.map((one) => pathOf(one, project)).join('')
    default:
      return ''
  }
}
