import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Claim, Shapes } from '../story/claim.ts'
import { happens } from '../story/claim.ts'
import { groupBy } from '../collections/group-by.ts'
import type { Story } from '../story/story.ts'
import { inLang, type Lang, type Text } from '../text/text.ts'
import { outlineOf } from '../story/claim-geometry.ts'
import { barbsOf, labelPointOf } from '../geo/geometry.ts'

/**
 * What the map draws of one data file. Claims that share a place share one drawing, `key`:
 * nine reports from one desert are one area, not nine on top of each other.
 */
export type Drawing = {
  features: FeatureCollection
  claims: Map<string, Claim[]>
  /** English names that it sets, which the ground then leaves out. */
  named: string[]
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

const feature = (key: string, role: string, geometry: Geometry, more: object = {}): Feature => ({
  type: 'Feature',
  properties: { key, role, ...more },
  geometry,
})

const shortName = (text: string) => text.replace(/ \(.*$/, '').replace(/: .*$/, '')

/** A place's name as a map sets it: what stands before the bracket, in the reader's script. */
export const atlasName = (name: Text, lang: Lang): string => shortName(inLang(name, lang).words)

/** The key under which claims with the same outline are drawn together. */
function keyOf(claim: Claim): string {
  const { kind, shape, radius_km } = claim.where
  const place = kind === 'circle' ? `${shape}@${radius_km}` : (shape ?? '')
  return isMoving(claim) ? `way ${place}` : place
}

const isMoving = ({ kind }: Claim) => kind === 'movement' || kind === 'split'

function drawClaims(claims: readonly Claim[], shapes: Shapes): Omit<Drawing, 'named'> {
  const byKey = groupBy(claims, keyOf)
  const features = [...byKey].flatMap(([key, [first]]) => {
    const outline = first ? outlineOf(first, shapes) : null
    return first && outline ? outlined(key, first, outline) : []
  })
  return { features: collection(features), claims: byKey }
}

function outlined(key: string, claim: Claim, outline: Geometry): Feature[] {
  const { where } = claim
  if (outline.type === 'LineString') {
    const barbs = { type: 'LineString' as const, coordinates: barbsOf(outline.coordinates, 7) }
    return [feature(key, 'line', outline), feature(key, 'line', barbs)]
  }
  const centre = { type: 'Point' as const, coordinates: labelPointOf(outline) }
  if (where.kind === 'circle')
    return [feature(key, 'disc', outline), feature(key, 'centre', centre)]
  // Only what stands somewhere is hatched: a way into an area does not fill it.
  const role = isMoving(claim) ? 'outline' : 'area'
  return [feature(key, role, outline), feature(key, 'inside', centre)]
}

/** What of a story is drawn: its places, roads and legs that are named, and its claims. */
export type DrawnParts = Pick<Story, 'claims' | 'places' | 'roads' | 'legs'>

/** The ground of the story in one file: places as rings, areas as outlines, roads and legs as lines. */
function drawGround(layer: string, drawn: DrawnParts, shapes: Shapes, lang: Lang): Feature[] {
  const own = <T extends { layer: string }>(all: readonly T[]) =>
    all.filter((one) => one.layer === layer)
  const places = own(drawn.places)
    .filter(({ use }) => use === 'place' || use === 'waypoint')
    .flatMap((place) => {
      const geometry = shapes[place.shape]
      const { tier } = place
      const more = { name: atlasName(place.name, lang), use: place.use, tier }
      if (!geometry) return []
      const label = { type: 'Point' as const, coordinates: labelPointOf(geometry) }
      return geometry.type === 'Point'
        ? [feature(place.id, 'place', geometry, more)]
        : [feature(place.id, 'outline', geometry, { tier }), feature(place.id, 'name', label, more)]
    })
  const roads = own(drawn.roads).flatMap(({ id, shape, tier }) =>
    lineOf(id, shapes[shape], { tier }),
  )
  const legs = own(drawn.legs).flatMap(({ id, shape }) => lineOf(id, shapes[shape]))
  return [...places, ...roads, ...legs]
}

const isDrawn = (claim: Claim): boolean =>
  claim.where.shape !== null && (happens(claim) || claim.kind === 'destination')

const lineOf = (id: string, geometry: Geometry | undefined, more = {}) =>
  geometry ? [feature(id, 'line', geometry, more)] : []

/**
 * Every layer's drawing, by its id; a layer of which nothing is drawn has one that is empty. Kinds that
 * neither happen nor are meant are not drawn.
 */
export function drawingsOf(
  story: DrawnParts,
  drawn: DrawnParts,
  shapes: Shapes,
  lang: Lang,
): Map<string, Drawing> {
  const claimed = drawn.claims.filter(isDrawn)
  const { claims, places, roads, legs } = story
  const layers = new Set(
    [...claims.filter(isDrawn), ...places, ...roads, ...legs].map(({ layer }) => layer),
  )
  return new Map(
    [...layers].map((layer) => {
      const { features, claims } = drawClaims(
        claimed.filter((one) => one.layer === layer),
        shapes,
      )
      const ground = drawGround(layer, drawn, shapes, lang)
      const named = drawn.places
        .filter((place) => place.layer === layer && place.use === 'place')
        .map(({ name }) => shortName(name.en))
      return [layer, { features: collection([...ground, ...features.features]), claims, named }]
    }),
  )
}
