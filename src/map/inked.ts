import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../core/view.ts'
import { layerOf } from '../layers/index.ts'
import type { Hue, Palette } from '../layers/palette.ts'
import { fonts } from './fonts.ts'
import { byInk } from './ink.ts'

/** Names of the images the style uses; `images.ts` makes them. */
export const hatchName = (angle: 'rising' | 'falling', hue: Hue, theme: Theme) =>
  `hatch ${angle} ${hue} ${theme}`
export const breakName = (hollow: boolean, hue: Hue, theme: Theme) =>
  `break ${hollow ? 'hollow' : 'solid'} ${hue} ${theme}`

const role = (...roles: string[]) => ['in', ['get', 'role'], ['literal', roles]] as never

// The outline is a line of its own.
const edgeless = { 'fill-antialias': false }

/** The screen layers of one data file, from its ink: fills, outlines, centres and breaks. */
export function inkedLayers(stem: string, palette: Palette, theme: Theme): LayerSpecification[] {
  const { hue, ink, hatch, dash, style, break: broken } = layerOf(stem)
  const colour = palette[hue]
  const source = stem
  const fills: LayerSpecification[] = [
    {
      id: `${stem}-disc`,
      type: 'fill',
      source,
      filter: role('disc'),
      paint: {
        'fill-color': colour,
        'fill-opacity': byInk(ink, ({ fill }) => fill * 0.55),
        ...edgeless,
      },
    },
    {
      id: `${stem}-area`,
      type: 'fill',
      source,
      filter: role('area'),
      paint: {
        ...(hatch ? { 'fill-pattern': hatchName(hatch, hue, theme) } : { 'fill-color': colour }),
        'fill-opacity': byInk(ink, ({ fill }) => fill * (hatch ? 1 : 0.4)),
        ...edgeless,
      },
    },
  ]
  const line: LayerSpecification = {
    id: `${stem}-line`,
    type: 'line',
    source,
    filter: role('disc', 'area', 'line', 'outline'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': byInk(ink, ({ line }) => line),
      'line-width': byInk(ink, ({ width }) => width),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }
  const own = style.map(
    (more, i) => ({ id: `${stem}-own-${i}`, source, ...more }) as LayerSpecification,
  )
  return [...fills, line, ...(broken ? breaks(stem, hue, theme) : centres(stem, palette)), ...own]
}

/** A small centre, only where the source names a point: solid, or a ring where it is only possible. */
function centres(stem: string, palette: Palette): LayerSpecification[] {
  const { hue, ink } = layerOf(stem)
  return [
    {
      id: `${stem}-centre`,
      type: 'circle',
      source: stem,
      filter: role('centre'),
      paint: {
        'circle-radius': 3.5,
        'circle-color': [
          'match',
          ['coalesce', ['feature-state', 'ink'], 'none'],
          'solid',
          palette[hue],
          palette.halo,
        ] as never,
        'circle-stroke-color': palette[hue],
        'circle-stroke-width': 1.5,
        'circle-opacity': byInk(ink, ({ line }) => line),
        'circle-stroke-opacity': byInk(ink, ({ line }) => line),
      },
    },
  ]
}

/** A strike: a break in a road, at the middle of the place it is reported for. */
function breaks(stem: string, hue: Hue, theme: Theme): LayerSpecification[] {
  const one = (hollow: boolean): LayerSpecification => ({
    id: `${stem}-break-${hollow ? 'hollow' : 'solid'}`,
    type: 'symbol',
    source: stem,
    filter: role('centre', 'inside'),
    layout: {
      'icon-image': breakName(hollow, hue, theme),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-opacity': [
        'match',
        ['coalesce', ['feature-state', 'ink'], 'none'],
        hollow ? 'hollow' : 'solid',
        1,
        hollow ? 'none' : 'faint',
        hollow ? 0 : 0.34,
        0,
      ] as never,
    },
  })
  return [one(true), one(false)]
}

/** What is selected, traced in ink over everything of its file. */
export function selectedLayer(stem: string, palette: Palette): LayerSpecification {
  return {
    id: `${stem}-selected`,
    type: 'line',
    source: stem,
    filter: role('disc', 'area', 'line', 'outline'),
    paint: {
      'line-color': palette.ink,
      'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 2.5, 0],
    },
  }
}

/** Rings and names of the story's places: set like towns in an atlas, waypoints only from close by. */
export function labelLayers(stem: string, palette: Palette): LayerSpecification[] {
  const text = (
    id: string,
    roles: string[],
    use: string,
    size: number,
    minzoom: number,
  ): LayerSpecification => ({
    id: `${stem}-${id}`,
    type: 'symbol',
    source: stem,
    minzoom,
    filter: ['all', role(...roles), ['==', ['get', 'use'], use]] as never,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': use === 'place' ? fonts.semibold : fonts.plain,
      'text-size': size,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-line-height': 1.15,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  })
  const ring = (use: string, radius: number, minzoom: number): LayerSpecification => ({
    id: `${stem}-ring-${use}`,
    type: 'circle',
    source: stem,
    minzoom,
    filter: ['all', role('place'), ['==', ['get', 'use'], use]] as never,
    paint: {
      'circle-radius': radius,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
    },
  })
  return [
    ring('waypoint', 2, 7),
    ring('place', 3.2, 0),
    text('waypoint', ['place'], 'waypoint', 11, 7.4),
    text('place', ['place'], 'place', 13, 0),
    text('area-name', ['name'], 'place', 11, 7.6),
  ]
}
