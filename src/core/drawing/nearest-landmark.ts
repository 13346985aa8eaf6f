import { bearing } from '@turf/bearing'
import { distance } from '@turf/distance'
import type { FeatureCollection, Point, Position } from 'geojson'
import { pointsOf } from '../geo/compass.ts'
import { atlasName } from './claim-features.ts'
import type { Shapes } from '../story/claim.ts'
import type { Place } from '../story/story.ts'
import type { Lang } from '../text/text.ts'

/** Something with a name that other places are told from. */
export type Landmark = { name: string; at: Position }

/** A position told from the nearest landmark: how far (km), and which of the 16 points of the compass. */
export type FromLandmark = { name: string; km: number; sector: number }

/** Nearer than this to a landmark, a position is said to be at it, km. */
const beside = 2

/** The towns of the ground, and whatever points of a story have a name, in one language; each name once. */
export function landmarksOf(
  labels: FeatureCollection<Point> | null,
  places: readonly Place[],
  shapes: Shapes,
  lang: Lang,
): Landmark[] {
  const own = places.flatMap(({ name, use, shape }) => {
    const geometry = shapes[shape]
    const [first = ''] = atlasName(name, lang).split('\n')
    const isPoint = geometry?.type === 'Point' && use !== 'shape'
    return isPoint ? [{ name: first, at: geometry.coordinates }] : []
  })
  const towns = (labels?.features ?? []).flatMap(({ properties, geometry }) => {
    const { kind, name_en: english, [`name_${lang}`]: named } = properties ?? {}
    const name: unknown = named ?? english
    return kind === 'town' && typeof name === 'string' ? [{ name, at: geometry.coordinates }] : []
  })
  return [...new Map([...towns, ...own].map((one) => [one.name, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, lang),
  )
}

/** A position as it is told from the landmark next to it; null where there is none. */
export function fromNearestLandmark(
  position: Position,
  landmarks: readonly Landmark[],
): FromLandmark | null {
  const [nearest] = landmarks
    .map((landmark) => ({ ...landmark, km: distance(landmark.at, position) }))
    .sort((a, b) => a.km - b.km)
  if (!nearest) return null
  const degrees = (bearing(nearest.at, position) + 360) % 360
  const km = nearest.km < beside ? 0 : Math.round(nearest.km)
  return { name: nearest.name, km, sector: pointsOf({ from: degrees, to: degrees })[0] }
}
