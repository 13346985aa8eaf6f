import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl'
import type { Ink } from '../core/analysis/group-status.ts'
import type { Pointed } from '../replay/replay.svelte.ts'
import type { Words } from '../i18n/index.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'
import { claimsAt } from './feature-state.ts'

type Drawn = { drawings: Map<string, Drawing>; inks: ReadonlyMap<string, Ink> }

/** What the pointer is over, in a few words: reports, or a line that might be mistaken for a route. */
export function captionAt(map: MapLibreMap, at: Point, drawn: Drawn, words: Words): string {
  const claims = claimsAt(map, at, drawn.drawings, drawn.inks)
  if (claims.length > 0) return words.here(claims.length)
  const line = map.queryRenderedFeatures(at).find(({ source }) => source in words.lines)
  return line ? (words.lines[line.source] ?? '') : ''
}

/** What a reader asks about by a click, or by the keyboard at the middle of the map. */
export function pointedAt(map: MapLibreMap, { lng, lat }: LngLat, drawn: Drawn): Pointed {
  const claims = claimsAt(map, map.project([lng, lat]), drawn.drawings, drawn.inks)
  return { lng, lat, zoom: map.getZoom(), claims }
}
