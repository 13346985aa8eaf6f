import type { Feature } from 'geojson'
import type { Tier } from '../core/story/claim.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'
import { projectionOf, type Viewport } from '../core/geo/web-mercator.ts'
import { layerOf } from '../layers/index.ts'
import { slots } from '../layers/layer.ts'
import { pathOf } from './svg-path.ts'

/** One thing drawn: a path, or a sign at a point (px on the sheet), with the ids of the claims it is drawn for. */
export type Mark = {
  stem: string
  key: string
  role: string
  claims: string[]
  /** Of a place or road, which has no claims of its own. */
  tier?: Tier
  d: string | null
  at: [x: number, y: number] | null
}

/** Fills and outlines lie under signs, as on the screen. */
const order = ['disc', 'area', 'outline', 'line', 'centre', 'inside', 'place']

/** Everything the drawings hold, on a sheet, in the order in which it is drawn. */
export function marksOf(drawings: ReadonlyMap<string, Drawing>, sheet: Viewport): Mark[] {
  const project = projectionOf(sheet)
  const markOf = (stem: string, { properties, geometry }: Feature, claims: Drawing['claims']) => {
    const [key, role] = [String(properties?.['key']), String(properties?.['role'])]
    const ids = (claims.get(key) ?? []).map(({ id }) => id)
    const isPoint = geometry.type === 'Point'
    return {
      stem,
      key,
      role,
      claims: ids,
      ...(properties?.['tier'] ? { tier: properties['tier'] as Tier } : {}),
      d: isPoint ? null : pathOf(geometry, project),
      at: isPoint ? project(geometry.coordinates) : null,
    }
  }
  const stems = [...drawings.keys()].sort()
  const rank = ({ role }: Mark) => order.indexOf(role)
  return slots.flatMap((slot) =>
    stems
      .filter((stem) => layerOf(stem).slot === slot)
      .flatMap((stem) => {
        const { features, claims } = drawings.get(stem) ?? { features: null, claims: new Map() }
        return (features?.features ?? [])
          .map((one) => markOf(stem, one, claims))
          .filter(({ role }) => order.includes(role))
          .sort((a, b) => rank(a) - rank(b))
      }),
  )
}
