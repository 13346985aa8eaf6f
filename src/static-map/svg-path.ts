import type { Geometry, Position } from 'geojson'
import type { LabelBox } from '../core/drawing/label-settings.ts'
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

type Point = readonly [x: number, y: number]

/** A line on a sheet that runs on where the sheet's far side of the world is crossed, px. */
function unwrapped(line: readonly Position[], project: Projection): Point[] {
  let before: number | null = null
  return line.map((position) => {
    const [x, y] = project(position)
    const turns = before === null ? 0 : Math.round((before - x) / project.around)
    before = x + turns * project.around
    return [before, y]
  })
}

/** How far that line is shifted, px, wherever it shows on the sheet or near it; not at all where it does nowhere. */
function copies(line: readonly Point[], { around, width }: Projection): number[] {
  const xs = line.map(([x]) => x)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const shown = [-around, 0, around].filter((by) => right + by > -width && left + by < 2 * width)
  return shown.length > 0 ? shown : [0]
}

/** A line as an SVG path, once for every copy of the world on which it shows. */
function pathOfLine(line: readonly Position[], project: Projection, closed: boolean): string {
  const points = unwrapped(line, project)
  return copies(points, project)
    .map((by) =>
      pathThrough(
        points.map(([x, y]) => [round(x + by), round(y)]),
        closed,
      ),
    )
    .join('')
}

/** Points as a path, in tenths of a pixel: where it starts, then steps; what does not move is left out. */
function pathThrough(points: readonly Point[], closed: boolean): string {
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

/** The box around such a path, px; null where there is none. */
export function boxOfPath(path: string): LabelBox | null {
  const xs: number[] = []
  const ys: number[] = []
  for (const line of path.split('M').slice(1)) {
    let [x, y] = [0, 0]
    const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      xs.push(x)
      ys.push(y)
    }
  }
  if (xs.length === 0) return null
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity)
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) }
}
