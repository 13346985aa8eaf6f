import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { BBox, GeoJSON } from 'geojson'
import { feature } from 'topojson-client'
import type { Lang } from '../core/text/text.ts'
import { boxOf } from '../core/geo/geometry.ts'
import type { Ground } from '../data.ts'
import type { Palette } from '../layers/palette.ts'
import { fonts } from './fonts.ts'

/** The ground as GeoJSON sources, one for each object of the topologies, and its labels. */
export function groundSources(ground: Ground | null): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = {}
  const add = (name: string, data: GeoJSON) =>
    (sources[`ground-${name}`] = { type: 'geojson', data })
  for (const topology of [ground?.land, ground?.rivers])
    for (const [name, object] of Object.entries(topology?.objects ?? {}))
      if (topology) add(name, feature(topology, object))
  if (ground?.labels) add('labels', ground.labels)
  // Beyond the window of the ground nothing is known of the sea: the paper shows.
  if (ground?.land?.bbox) add('window', boxOf(ground.land.bbox as BBox))
  return sources
}

/** Land, shores, provinces, rivers and borders; disputed lines dashed. */
export function groundLayers(ground: Ground | null, palette: Palette): LayerSpecification[] {
  const background: LayerSpecification = {
    id: 'background',
    type: 'background',
    paint: { 'background-color': palette.land },
  }
  const line = (id: string, source: string, paint: object, filter?: unknown): LayerSpecification =>
    ({
      id,
      type: 'line',
      source: `ground-${source}`,
      layout: { 'line-join': 'round' },
      ...(filter ? { filter } : {}),
      paint,
    }) as LayerSpecification
  const disputed = ['==', ['get', 'kind'], 'disputed']
  const land: LayerSpecification[] = [
    {
      id: 'sea',
      type: 'fill',
      source: 'ground-window',
      paint: { 'fill-color': palette.sea, 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'ground-land',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    line('provinces', 'provinces', { 'line-color': palette.province, 'line-width': 0.8 }),
  ]
  const rivers: LayerSpecification[] = [
    line('rivers', 'rivers', {
      'line-color': palette.river,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['match', ['get', 'rank'], 1, 1.3, 0.7],
        9,
        ['match', ['get', 'rank'], 1, 3, 1.6],
      ],
    }),
  ]
  const lines: LayerSpecification[] = [
    line('coast', 'coast', { 'line-color': palette.river, 'line-width': 0.9 }),
    line('borders', 'borders', { 'line-color': palette.border, 'line-width': 1.1 }, [
      '!',
      disputed,
    ]),
    line(
      'borders-disputed',
      'borders',
      { 'line-color': palette.border, 'line-width': 1.1, 'line-dasharray': [3, 2] },
      disputed,
    ),
  ]
  return [
    background,
    ...(ground?.land ? land : []),
    ...(ground?.rivers ? rivers : []),
    ...(ground?.land ? lines : []),
  ]
}

const fromZoom: Record<number, number> = { 1: 0, 2: 6.4, 3: 7.3, 4: 8.2 }

/** Names of countries, provinces and towns in the reader's language; towns as small points. */
export function groundLabels(
  ground: Ground | null,
  palette: Palette,
  lang: Lang,
  taken: readonly string[],
): LayerSpecification[] {
  if (!ground?.labels) return []
  const name = ['coalesce', ['get', `name_${lang}`], ['get', 'name_en']]
  // A town that the story sets in its own type is not set twice.
  const those = (kind: string, rank: number): FilterSpecification => [
    'all',
    ['==', ['get', 'kind'], kind],
    ['==', ['get', 'rank'], rank],
    ...(kind === 'town'
      ? [['!', ['in', ['get', 'name_en'], ['literal', [...taken]]]] as never]
      : []),
  ]
  const label = (kind: string, rank: number, layout: object, paint: object): LayerSpecification =>
    ({
      id: `label-${kind}-${rank}`,
      type: 'symbol',
      source: 'ground-labels',
      minzoom: fromZoom[rank] ?? 0,
      filter: those(kind, rank),
      layout: { 'text-field': name, 'text-font': fonts.plain, ...layout },
      paint: {
        'text-color': palette.quiet,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.2,
        ...paint,
      },
    }) as unknown as LayerSpecification
  const spaced = lang === 'ar' ? {} : { 'text-letter-spacing': 0.14, 'text-transform': 'uppercase' }
  const ranks = [1, 2, 3, 4]
  const dots: LayerSpecification[] = ranks.map((rank) => ({
    id: `town-${rank}`,
    type: 'circle',
    source: 'ground-labels',
    minzoom: fromZoom[rank] ?? 0,
    filter: those('town', rank),
    paint: { 'circle-radius': 1.7, 'circle-color': palette.quiet },
  }))
  const beside = {
    'text-size': 11,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.4,
  }
  return [
    ...dots,
    ...ranks.map((rank) => label('country', rank, { 'text-size': 13, ...spaced }, {})),
    ...ranks.map((rank) =>
      label('province', rank, { 'text-size': 10, ...spaced }, { 'text-opacity': 0.75 }),
    ),
    ...ranks.map((rank) => label('lake', rank, { 'text-size': 10 }, {})),
    ...ranks.map((rank) => label('sea', rank, { 'text-size': 11 }, {})),
    ...ranks.toReversed().map((rank) => label('town', rank, beside, {})),
  ]
}
