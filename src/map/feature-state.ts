import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Claim } from '../core/story/claim.ts'
import type { Ink } from '../core/analysis/group-status.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'

/** What follows from the moment, and from what the reader chose, for the ink of everything drawn. */
export type Inking = {
  inkOf: (claims: readonly Claim[]) => Ink
  /** Which of what is still to come shows as a ghost: before the reader has moved anything. */
  isGhost: (claims: readonly Claim[]) => boolean
  selected: string | null
  legs: { id: string; layer: string; ink: Ink }[]
}

/** What the features of a map have been given, by source and id. */
export type Inked = Map<string, string>

/**
 * Gives every drawing the ink it has now. Only states are set, no data and no style changes, and only
 * where they differ from what was `given`: for each the map writes its buffers anew.
 */
export function inkDrawings(
  map: MapLibreMap,
  given: Inked,
  drawings: Map<string, Drawing>,
  { inkOf, isGhost, selected, legs }: Inking,
): void {
  const set = (source: string, id: string, ink: Ink | 'ghost', selected = false) => {
    const [key, state] = [`${source} ${id}`, `${ink} ${selected}`]
    if (given.get(key) === state || !map.getSource(source)) return
    given.set(key, state)
    map.setFeatureState({ source, id }, { ink, selected })
  }
  for (const [stem, { claims }] of drawings)
    for (const [key, here] of claims) {
      const ink = inkOf(here)
      const isSelected = here.some(({ id }) => id === selected)
      set(stem, key, ink === 'none' && isGhost(here) ? 'ghost' : ink, isSelected)
    }
  for (const { id, layer, ink } of legs) set(layer, id, ink)
}

/** The claims drawn at a point of the screen, those that have any ink at all, strongest place first. */
export function claimsAt(
  map: MapLibreMap,
  at: PointLike,
  drawings: Map<string, Drawing>,
  inks: ReadonlyMap<string, Ink>,
): string[] {
  const found = new Set<string>()
  for (const { source, properties } of map.queryRenderedFeatures(at))
    for (const claim of drawings.get(source)?.claims.get(String(properties['key'])) ?? [])
      if (claim.kind === 'destination' || (inks.get(claim.id) ?? 'none') !== 'none')
        found.add(claim.id)
  return [...found]
}
