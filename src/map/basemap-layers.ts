import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { BBox, GeoJSON } from 'geojson'
import { feature } from 'topojson-client'
import { boxOf } from '../core/geo/geometry.ts'
import type { Ground } from '../data.ts'
import type { Palette } from '../layers/palette.ts'

/** The ground as GeoJSON sources, one for each object of the topologies. */
export function groundSources(ground: Ground | null): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = {}
  const add = (name: string, data: GeoJSON) =>
    (sources[`ground-${name}`] = { type: 'geojson', data })
  for (const topology of [ground?.land, ground?.rivers])
    for (const [name, object] of Object.entries(topology?.objects ?? {}))
      if (topology) add(name, feature(topology, object))
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
