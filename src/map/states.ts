import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Claim } from '../core/claim.ts'
import type { Ink } from '../core/group.ts'
import type { Drawing } from '../core/drawings.ts'

type Marks = {
  /** Which of what is still to come shows as a ghost: before the reader has moved anything. */
  isGhost: (claims: readonly Claim[]) => boolean
  selected: string | null
  legs: { id: string; layer: string; ink: Ink }[]
}

/** Gives every drawing the ink it has now. Only states are set: no data and no style changes. */
export function inkDrawings(
  map: MapLibreMap,
  drawings: Map<string, Drawing>,
  inkOf: (claims: readonly Claim[]) => Ink,
  { isGhost, selected, legs }: Marks,
): void {
  const set = (source: string, id: string, ink: Ink | 'ghost', selected = false) => {
    if (map.getSource(source)) map.setFeatureState({ source, id }, { ink, selected })
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
