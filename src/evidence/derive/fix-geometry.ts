import { isDeepStrictEqual } from 'node:util'
import { drawnAsPlace } from '../checks/geometry/own-places.ts'
import { collect } from '../parse/collect.ts'
import { readJson } from '../parse/json-with-positions.ts'

/**
 * Data files (name → text) in which each claim has the geometry of the place that it names; only
 * the files that changed, and in them only those geometries.
 */
export function fixGeometry(files: Record<string, string>): Record<string, string> {
  const { all, find } = collect(files)
  const changed: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) {
    const claims = all.claim.filter(({ layer }) => `${layer}.geojson` === name)
    if (claims.length === 0) continue
    const { value, mark } = readJson(text)
    const features = (value as { features: { id: string }[] }).features
    const cuts = claims.flatMap((claim) => {
      const place = drawnAsPlace(claim) ? find('place', claim.body.where.place) : undefined
      const index = features.findIndex((feature) => feature.id === claim.id)
      const old = mark.inside.get('features')?.inside.get(index)?.inside.get('geometry')
      if (!place || !old || isDeepStrictEqual(claim.geometry, place.geometry)) return []
      return [{ ...old, text: JSON.stringify(place.geometry) }]
    })
    // From the end on, so that the offsets before stay true.
    const better = cuts
      .sort((a, b) => b.at - a.at)
      .reduce((all, cut) => all.slice(0, cut.at) + cut.text + all.slice(cut.end), text)
    if (better !== text) changed[name] = better
  }
  return changed
}
