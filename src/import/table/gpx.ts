import type { FileTold } from '../told.ts'
import { isShape } from './shape.ts'
import type { Entry } from './records.ts'
import { allOf, textOf, type Element } from './xml-tree.ts'

const said = ['name', 'cmt', 'desc', 'src', 'type', 'sym'] as const

function cellsOf(element: Element): Record<string, string> {
  const found = said.map((name) => [name, textOf(element, name)])
  return Object.fromEntries(found.filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >
}

const pointOf = ({ attributes: { lat, lon } }: Element): Pick<Entry, 'point'> =>
  lat || lon ? { point: { latitude: lat ?? '', longitude: lon ?? '' } } : {}

/**
 * Reads GPX: a waypoint a row, a track a row for each timed position. A route, and a track without any time, is
 * one line: a route's times tell when its points were set, not when anybody was there.
 */
export function gpxRecords(root: Element): { records: Entry[]; told: FileTold[] } {
  const records = root.children.flatMap((one): Entry[] => {
    if (one.name === 'wpt') return [placed(one)]
    if (one.name === 'rte') return [lineOf(one, 'rtept')]
    if (one.name !== 'trk') return []
    const timed = allOf(one, 'trkpt').some((point) => textOf(point, 'time') !== undefined)
    return timed ? allOf(one, 'trkpt').map((point) => ofTrack(point, one)) : [lineOf(one, 'trkpt')]
  })
  // Often the day on which the file was saved.
  const value = textOf(root, 'metadata', 'time') ?? textOf(root, 'time')
  return { records, told: value === undefined ? [] : [{ code: 'file-time-unused', value }] }
}

function placed(point: Element): Entry {
  const time = textOf(point, 'time')
  return {
    line: point.line,
    cells: cellsOf(point),
    ...(time === undefined ? {} : { time }),
    ...pointOf(point),
  }
}

function ofTrack(point: Element, track: Element): Entry {
  const name = textOf(track, 'name')
  const cells = { ...cellsOf(track), ...cellsOf(point) }
  return { ...placed(point), cells, ...(name === undefined ? {} : { group: name }) }
}

function lineOf(way: Element, points: 'rtept' | 'trkpt'): Entry {
  const all = allOf(way, points)
  const coordinates = all.map(({ attributes: { lat, lon } }) => [Number(lon), Number(lat)])
  const shape = { type: 'LineString' as const, coordinates }
  const timed = all.find((point) => textOf(point, 'time') !== undefined)
  const told: Entry['told'] = []
  if (timed) told.push({ code: 'route-times', column: points, value: textOf(timed, 'time') ?? '' })
  if (all.length > 0 && !isShape(shape))
    told.push({ code: 'broken-shape', column: points, value: String(all.length) })
  return { line: way.line, cells: cellsOf(way), ...(isShape(shape) ? { shape } : {}), told }
}
