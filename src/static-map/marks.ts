import { area } from '@turf/area'
import type { Feature } from 'geojson'
import { memoize } from '../core/collections/memoize.ts'
import type { Tier } from '../core/story/claim.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'
import { projectionOf, type Viewport } from '../core/geo/web-mercator.ts'
import { layerOf } from '../layers/index.ts'
import { slots } from '../layers/layer.ts'
import { pathOf } from './svg-path.ts'

/** One path that is drawn, with the ids of the claims it is drawn for. */
export type Mark = {
  layer: string
  key: string
  role: string
  claims: string[]
  /** Of a place or road, which has no claims of its own. */
  tier?: Tier
  /** How large the place is that it covers, km²; null for lines. */
  km2: number | null
  d: string | null
}

/** Fills lie under lines. */
const order = ['disc', 'area', 'outline', 'line']

const km2Of = memoize((geometry: Feature['geometry']) => area(geometry) / 1e6)

/** Everything the drawings hold, on a sheet, in the order in which it is drawn. */
export function marksOf(drawings: ReadonlyMap<string, Drawing>, sheet: Viewport): Mark[] {
  const project = projectionOf(sheet)
  const markOf = (layer: string, { properties, geometry }: Feature, claims: Drawing['claims']) => {
    const [key, role] = [String(properties?.['key']), String(properties?.['role'])]
    const ids = (claims.get(key) ?? []).map(({ id }) => id)
    const covers = role !== 'line'
    return {
      layer,
      key,
      role,
      claims: ids,
      ...(properties?.['tier'] ? { tier: properties['tier'] as Tier } : {}),
      km2: covers ? Math.round(km2Of(geometry)) : null,
      d: pathOf(geometry, project),
    }
  }
  const layers = [...drawings.keys()].sort()
  const rank = ({ role }: Mark) => order.indexOf(role)
  return slots.flatMap((slot) =>
    layers
      .filter((layer) => layerOf(layer).slot === slot)
      .flatMap((layer) => {
        const { features, claims } = drawings.get(layer) ?? { features: null, claims: new Map() }
        return (features?.features ?? [])
          .map((one) => markOf(layer, one, claims))
          .filter(({ role }) => order.includes(role))
          .sort((a, b) => rank(a) - rank(b) || (b.km2 ?? 0) - (a.km2 ?? 0))
      }),
  )
}
