import { bboxClip } from '@turf/bbox-clip'
import type { BBox, Feature, FeatureCollection, Geometry, Point } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { positionAt, projectionOf, worldOf, type Viewport } from '../core/geo/web-mercator.ts'
import { pathOf } from './svg-path.ts'

/** The ground under a story; null each where the story brings none. */
export type GroundData = {
  land: Topology | null
  rivers: Topology | null
  labels: FeatureCollection<Point> | null
}

/** One path of the ground; `name` is how it is drawn. */
export type GroundPath = { name: GroundName; d: string }
const groundNames = [
  'land',
  'provinces',
  'rivers',
  'rivers-large',
  'coast',
  'borders',
  'borders-disputed',
] as const
type GroundName = (typeof groundNames)[number]

/** A little more than the sheet, so that no line ends at its very edge. */
function boxOf({ width, height, camera }: Viewport, margin = 6): BBox {
  const scale = 512 * 2 ** camera.zoom
  const [x, y] = worldOf([camera.lng, camera.lat])
  const [dx, dy] = [(width / 2 + margin) / scale, (height / 2 + margin) / scale]
  const [west, north] = positionAt(x - dx, y - dy)
  const [east, south] = positionAt(x + dx, y + dy)
  return [west, south, east, north]
}

type Named = Feature<Geometry, Record<string, unknown> | null>

const featuresOf = (topology: Topology | null, name: string): Named[] => {
  const object = topology?.objects[name]
  if (!topology || !object) return []
  const made = feature(topology, object)
  return (made.type === 'FeatureCollection' ? made.features : [made]) as Named[]
}

/** The boxes that a box is on a map of the world from -180 to 180: two where it crosses the antimeridian. */
const boxesOf = ([west, south, east, north]: BBox): BBox[] =>
  [-360, 0, 360]
    .map((by): BBox => [west + by, south, east + by, north])
    .filter(([from, , to]) => to > -180 && from < 180)

function clipped({ geometry }: Named, box: BBox): Geometry[] {
  const { type } = geometry
  const fits =
    type === 'Polygon' ||
    type === 'MultiPolygon' ||
    type === 'LineString' ||
    type === 'MultiLineString'
  return fits ? boxesOf(box).map((one) => bboxClip(geometry, one).geometry) : []
}

/** Land, shores, rivers, provinces and borders on a sheet, clipped to it, each as one path. */
export function groundPaths(ground: GroundData, sheet: Viewport): GroundPath[] {
  const box = boxOf(sheet)
  const project = projectionOf(sheet)
  const { land, rivers } = ground
  const isDisputed = ({ properties }: Named) => properties?.['kind'] === 'disputed'
  const isLarge = ({ properties }: Named) => properties?.['rank'] === 1
  const all: Record<GroundName, Named[]> = {
    land: featuresOf(land, 'land'),
    provinces: featuresOf(land, 'provinces'),
    rivers: featuresOf(rivers, 'rivers').filter((one) => !isLarge(one)),
    'rivers-large': featuresOf(rivers, 'rivers').filter(isLarge),
    coast: featuresOf(land, 'coast'),
    borders: featuresOf(land, 'borders').filter((one) => !isDisputed(one)),
    'borders-disputed': featuresOf(land, 'borders').filter(isDisputed),
  }
  const drawn = (one: Named) =>
    clipped(one, box)
      .map((geometry) => pathOf(geometry, project))
      .join('')
  return groundNames
    .map((name) => ({ name, d: all[name].map(drawn).join('') }))
    .filter(({ d }) => d !== '')
}
