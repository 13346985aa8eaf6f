import type { Tier } from '../core/story/claim.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'
import type { Lang } from '../core/text/text.ts'
import { projectionOf, scaledTo, type Viewport } from '../core/geo/web-mercator.ts'
import type { LabelBox, Label, PlacedLabel } from '../core/drawing/label-settings.ts'
import { dotOf, placeLabels, boxesOf } from '../core/drawing/label-placement.ts'
import type { GroundData } from './basemap-paths.ts'

/** A name on paper: set like a town, a province, a country … */
export type Name = PlacedLabel & {
  kind: string
  /** The widths (px) of the drawing at which it is set just so; left out: at its one width. */
  widths?: { least: number; most: number }
  /** Of the story's own places. */
  tier?: Tier
}

type Named = Label & { kind: string; rank: number; tier?: Tier }

/** From which zoom on the names of the ground are set, by their rank. */
const fromZoom = [0, 0, 0, 7.3, 8.2]

const isOn = ({ width, height }: Viewport, [x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height

const sizes: Record<string, number> = { country: 13, province: 10, sea: 11, lake: 10, town: 11 }

/** How the story's own places are set, and from which zoom on: waypoints and areas only from close by. */
const storyKinds = {
  // Far enough off its ring for a sign of the moment to stand there.
  place: { from: 0, size: 13, offset: 12 },
  waypoint: { from: 7.4, size: 11, offset: 7 },
  'area-name': { from: 7.6, size: 11, offset: 0 },
} as const

function kindOf(role = '', use = ''): keyof typeof storyKinds | null {
  if (role === 'place') return use === 'place' || use === 'waypoint' ? use : null
  return role === 'name' && use === 'place' ? 'area-name' : null
}

/** The ends of a journey, by the ids of places, with what is said beside their names. */
export type JourneyEnds = ReadonlyMap<string, string>

/** The names of the story's own places: the ends of the journey first, then those of the starting articles, and of them those that stand for themselves. */
function storyNames(
  drawings: ReadonlyMap<string, Drawing>,
  sheet: Viewport,
  ends: JourneyEnds,
): Named[] {
  const project = projectionOf(sheet)
  const named = [...drawings.values()]
    .flatMap(({ features }) => features.features)
    .flatMap(({ properties, geometry }): Named[] => {
      const { role, use, name, key, tier } = properties as Record<string, string>
      const kind = kindOf(role, use)
      if (!kind || geometry.type !== 'Point' || sheet.camera.zoom < storyKinds[kind].from) return []
      const { size, offset } = storyKinds[kind]
      const at = project(geometry.coordinates)
      const end = ends.get(key ?? '')
      const lines = [name ?? '', ...(end ? [end] : [])]
      const centred = kind === 'area-name'
      return [
        { key: key ?? '', at, lines, size, offset, centred, kind, rank: 0, tier: tier as Tier },
      ]
    })
    .filter(({ at }) => isOn(sheet, at))
  const later = ({ tier, kind, key }: Named) =>
    (ends.has(key) ? -1 : 0) + Number(tier !== 'starting') + 2 * Number(kind !== 'place')
  return named.sort((a, b) => later(a) - later(b))
}

const isSpaced = (kind = '') => kind === 'country' || kind === 'province'

/** Names of the ground; a town that the story sets in its own type is not set twice. */
function groundNames(
  { labels }: GroundData,
  taken: ReadonlySet<string>,
  sheet: Viewport,
  lang: Lang,
): Named[] {
  const project = projectionOf(sheet)
  return (labels?.features ?? [])
    .map(({ properties, geometry }): Named & { english: string } => {
      const { kind, rank, name_en: english, name_ar: arabic } = properties as Record<string, string>
      const name = (lang === 'ar' ? arabic : english) ?? english ?? ''
      const isTown = kind === 'town'
      return {
        key: `${kind} ${english}`,
        english: english ?? '',
        at: project(geometry.coordinates),
        lines: [isSpaced(kind) && lang !== 'ar' ? name.toUpperCase() : name],
        size: sizes[kind ?? ''] ?? 10,
        offset: 5,
        centred: !isTown,
        kind: kind ?? 'town',
        rank: Number(rank),
      }
    })
    .filter(
      ({ english, kind, rank, at }) =>
        sheet.camera.zoom >= (fromZoom[rank] ?? Infinity) &&
        isOn(sheet, at) &&
        !(kind === 'town' && taken.has(english)),
    )
    .sort((a, b) => a.rank - b.rank)
}

const nowhere = { left: 0, top: 0, right: 0, bottom: 0 }
/** The place of a name for which there is no room. */
const ringOnly = (name: Named): PlacedLabel => ({
  ...name,
  lines: [],
  x: name.at[0],
  y: name.at[1],
  anchor: 'start',
  box: nowhere,
  from: name.at,
})

/** Every name for which there is room on a sheet, beside what is taken already. */
export function namesOf(
  drawings: ReadonlyMap<string, Drawing>,
  ground: GroundData,
  sheet: Viewport,
  lang: Lang,
  taken: readonly LabelBox[] = [],
  ends: JourneyEnds = new Map(),
): Name[] {
  const own = storyNames(drawings, sheet, ends)
  const named = new Set([...drawings.values()].flatMap(({ named }) => named))
  const others = groundNames(ground, named, sheet, lang)
  const room = { left: 2, top: 2, right: sheet.width - 2, bottom: sheet.height - 2 }
  const byKey = new Map([...own, ...others].map((name) => [name.key, name]))
  // The ring of a place is drawn whether or not its name is set.
  const rings = own.flatMap(dotOf)
  const set = placeLabels(own, room, taken, ({ key }) => ends.has(key), rings)
  const around = placeLabels(others, room, [...taken, ...rings, ...boxesOf(set)])
  const isSet = new Set(set.map(({ key }) => key))
  const bare = own.filter(({ key, kind }) => !isSet.has(key) && kind !== 'area-name').map(ringOnly)
  return [...set, ...bare, ...around].map((name) => {
    const { kind = '', tier } = byKey.get(name.key) ?? {}
    return { ...name, kind, ...(tier ? { tier } : {}) }
  })
}

/**
 * The names of a drawing that is shown at many widths (px, ascending) while its letters keep their
 * size: at each width those for which there is room. Places are given as on the sheet itself.
 */
export function namesAtWidths(
  drawings: ReadonlyMap<string, Drawing>,
  ground: GroundData,
  sheet: Viewport,
  lang: Lang,
  ends: JourneyEnds,
  widths: readonly number[],
): Name[] {
  const found: Name[] = []
  widths.forEach((width, i) => {
    const scale = width / sheet.width
    const shown = scaledTo(sheet, width)
    for (const name of namesOf(drawings, ground, shown, lang, [], ends)) {
      const [dx, dy] = [name.x - name.at[0], name.y - name.at[1]]
      const at: Name['at'] = [name.at[0] / scale, name.at[1] / scale]
      const most = (widths[i + 1] ?? Infinity) - 0.5
      const isSame = (one: Name) =>
        one.key === name.key &&
        one.widths?.most === width - 0.5 &&
        one.anchor === name.anchor &&
        Math.abs(one.x - one.at[0] - dx) < 0.01 &&
        Math.abs(one.y - one.at[1] - dy) < 0.01
      const before = found.find(isSame)
      if (before?.widths) before.widths.most = most
      else
        found.push({
          ...name,
          at,
          from: at,
          x: at[0] + dx,
          y: at[1] + dy,
          widths: { least: width, most },
        })
    }
  })
  return found
}
