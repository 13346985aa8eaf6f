import type { MultiPolygon, Polygon } from 'geojson'
import { oneSpeed } from '../../core/geo/format-range.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'

/** A region, and the words that say what it assumes. */
export type ReachArea = { geometry: Polygon | MultiPolygon; said: string }

/** Where the group that the reader asks about can have been, with its assumption; null unless asked. */
export function reachArea(replay: Replay, { analysis }: Words): ReachArea | null {
  const { reached } = replay.reaching
  if (reached?.kind !== 'region') return null
  const said = analysis.reach.onMap(oneSpeed(replay.topSpeed, analysis.amounts))
  return { geometry: reached.geometry, said }
}
