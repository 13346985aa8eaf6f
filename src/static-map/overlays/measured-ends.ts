import type { Feature } from 'geojson'
import type { Shapes } from '../../core/story/claim.ts'
import type { End } from '../../core/view/measure-param.ts'
import { outlineOf } from '../../core/story/claim-geometry.ts'
import { labelPointOf } from '../../core/geo/geometry.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'

/** The two ends that are measured while the panel for it is open, each with its letter; no line joins them. */
export function measuredEnds(replay: Replay, shapes: Shapes, { analysis }: Words): Feature[] {
  const ends = replay.choices.panel === 'measure' ? replay.choices.measured : []
  return ends.flatMap((end, i) => markOf(end, analysis.measure.ends[i] ?? '', replay, shapes))
}

/** A report's outline, or a ring around a point of the map. */
function markOf(end: End, letter: string, replay: Replay, shapes: Shapes): Feature[] {
  const point = (coordinates: number[], ring: boolean): Feature => ({
    type: 'Feature',
    properties: { letter, ring },
    geometry: { type: 'Point', coordinates },
  })
  if (typeof end !== 'string') return [point(end, true)]
  const claim = replay.evidence.isInForce(end) ? replay.index.claim(end) : null
  const outline = claim && outlineOf(claim, shapes)
  // A way or a direction is no place: traced, it would pass for a route.
  if (!outline || outline.type === 'LineString') return []
  const middle = point(labelPointOf(outline), outline.type === 'Point')
  return [{ type: 'Feature', properties: {}, geometry: outline }, middle]
}
