import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../core/view/view.ts'
import { layerOf } from '../layers/index.ts'
import type { Hue, Palette } from '../layers/palette.ts'
import { fonts } from './fonts.ts'
import { byInk } from './ink-expression.ts'
import { cornerAnchors } from './last-known-layers.ts'

/** Names of the images the style uses; `images.ts` makes them. */
export const hatchName = (angle: 'rising' | 'falling', hue: Hue, theme: Theme) =>
  `hatch ${angle} ${hue} ${theme}`
export const breakName = (hollow: boolean, hue: Hue, theme: Theme) =>
  `break ${hollow ? 'hollow' : 'solid'} ${hue} ${theme}`

/** A layer for the features that play some role. */
type Part = { roles: string[]; layer: object; use?: string }

/** The layers for which there is anything: each costs time in every frame. */
const needed = (parts: Part[], roles: ReadonlySet<string>): LayerSpecification[] =>
  parts
    .filter((part) => part.roles.some((one) => roles.has(one)))
    .map(({ roles: wanted, layer, use }) => {
      const role = ['in', ['get', 'role'], ['literal', wanted]]
      const filter = use === undefined ? role : ['all', role, ['==', ['get', 'use'], use]]
      return { ...layer, filter } as LayerSpecification
    })

// The outline is a line of its own.
const edgeless = { 'fill-antialias': false }

const isSelected = ['boolean', ['feature-state', 'selected'], false]
/** A stroke's value, or another for what is selected. */
const unlessSelected = (selected: string | number, otherwise: unknown) =>
  ['case', isSelected, selected, otherwise] as never

/**
 * The screen layers of one data file, from its ink: fills, outlines, centres and breaks, those only for
 * which there is anything (`roles`). What is selected is traced in ink.
 */
export function inkedLayers(
  stem: string,
  palette: Palette,
  theme: Theme,
  roles: ReadonlySet<string>,
): LayerSpecification[] {
  const { hue, ink, hatch, dash, style, break: broken } = layerOf(stem)
  const [colour, source] = [palette[hue], stem]
  const opacity = byInk(ink, ({ line }) => line)
  const width = byInk(ink, (stroke) => stroke.width)
  const parts: Part[] = [
    {
      roles: ['disc'],
      layer: {
        id: `${stem}-disc`,
        type: 'fill',
        source,
        paint: {
          'fill-color': colour,
          'fill-opacity': byInk(ink, ({ fill }) => fill * 0.55),
          ...edgeless,
        },
      },
    },
    {
      roles: ['area'],
      layer: {
        id: `${stem}-area`,
        type: 'fill',
        source,
        paint: {
          ...(hatch ? { 'fill-pattern': hatchName(hatch, hue, theme) } : { 'fill-color': colour }),
          'fill-opacity': byInk(ink, ({ fill }) => fill * (hatch ? 1 : 0.4)),
          ...edgeless,
        },
      },
    },
    {
      roles: ['disc', 'area', 'line', 'outline'],
      layer: {
        id: `${stem}-line`,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': unlessSelected(palette.ink, colour),
          'line-opacity': unlessSelected(1, opacity),
          'line-width': unlessSelected(2.5, width),
          ...(dash ? { 'line-dasharray': dash } : {}),
        },
      },
    },
    ...(broken ? breaks(stem, hue, theme) : centres(stem, palette)),
  ]
  const own = style.map(
    (more, i) => ({ id: `${stem}-own-${i}`, source, ...more }) as LayerSpecification,
  )
  return [...needed(parts, roles), ...own]
}

/** A small centre, only where the source names a point: solid, or a ring where it is only possible. */
function centres(stem: string, palette: Palette): Part[] {
  const { hue, ink } = layerOf(stem)
  const layer = {
    id: `${stem}-centre`,
    type: 'circle',
    source: stem,
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
  }
  return [{ roles: ['centre'], layer }]
}

/** A strike: a break in a road, at the middle of the place it is reported for. */
function breaks(stem: string, hue: Hue, theme: Theme): Part[] {
  const one = (hollow: boolean) => ({
    id: `${stem}-break-${hollow ? 'hollow' : 'solid'}`,
    type: 'symbol',
    source: stem,
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
  return [true, false].map((hollow) => ({ roles: ['centre', 'inside'], layer: one(hollow) }))
}

/** Rings and names of the story's places: set like towns in an atlas, waypoints only from close by. */
export function labelLayers(
  stem: string,
  palette: Palette,
  roles: ReadonlySet<string>,
): LayerSpecification[] {
  const text = (id: string, use: string, size: number, minzoom: number) => ({
    id: `${stem}-${id}`,
    type: 'symbol',
    source: stem,
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': use === 'place' ? fonts.semibold : fonts.plain,
      'text-size': size,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', ...cornerAnchors],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-line-height': 1.15,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  })
  const ring = (use: string, radius: number, minzoom: number) => ({
    id: `${stem}-ring-${use}`,
    type: 'circle',
    source: stem,
    minzoom,
    paint: {
      'circle-radius': radius,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
    },
  })
  const [place, name] = [['place'], ['name']]
  return needed(
    [
      { roles: place, use: 'waypoint', layer: ring('waypoint', 2, 7) },
      { roles: place, use: 'place', layer: ring('place', 3.2, 0) },
      { roles: place, use: 'waypoint', layer: text('waypoint', 'waypoint', 11, 7.4) },
      { roles: place, use: 'place', layer: text('place', 'place', 13, 0) },
      { roles: name, use: 'place', layer: text('area-name', 'place', 11, 7.6) },
    ],
    roles,
  )
}
