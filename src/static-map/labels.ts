import type { Tier } from '../core/story/claim.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'
import type { Lang } from '../core/text/text.ts'
import { projectionOf, scaledTo, type Viewport } from '../core/geo/web-mercator.ts'
import {
  dotOf,
  placeLabels,
  boxesOf,
  type Box,
  type Label,
  type PlacedLabel,
} from '../core/drawing/label-placement.ts'
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

const sizes: Record<string, number> = { country: 13, province: 10, sea: 11, lake: 10, town: 11 }

/** The names of the story's own places: those of the starting articles first, and of them those that stand for themselves. */
function storyNames(drawings: ReadonlyMap<string, Drawing>, sheet: Viewport): Named[] {
  const project = projectionOf(sheet)
  const named = [...drawings.values()]
    .flatMap(({ features }) => features.features)
    .flatMap(({ properties, geometry }): Named[] => {
      const { role, use, name, key, tier } = properties as Record<string, string>
      if (role !== 'place' || use !== 'place' || geometry.type !== 'Point') return []
      const at = project(geometry.coordinates)
      const lines = (name ?? '').split('\n')
      return [
        {
          key: key ?? '',
          at,
          lines,
          size: 13,
          offset: 8,
          kind: 'place',
          rank: 0,
          tier: tier as Tier,
        },
      ]
    })
  const later = ({ tier }: Named) => Number(tier !== 'starting')
  return named.sort((a, b) => later(a) - later(b))
}

/** The rings of the story's own places: what stands on a sheet with or without its name. */
export const ringsOf = (drawings: ReadonlyMap<string, Drawing>, sheet: Viewport): Box[] =>
  storyNames(drawings, sheet).flatMap(dotOf)

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
    .filter(({ english, kind, rank }) => rank <= 2 && !(kind === 'town' && taken.has(english)))
    .sort((a, b) => a.rank - b.rank)
}

/** Every name for which there is room on a sheet, beside what is taken already. */
export function namesOf(
  drawings: ReadonlyMap<string, Drawing>,
  ground: GroundData,
  sheet: Viewport,
  lang: Lang,
  taken: readonly Box[] = [],
): Name[] {
  const own = storyNames(drawings, sheet)
  const named = new Set([...drawings.values()].flatMap(({ named }) => named))
  const others = groundNames(ground, named, sheet, lang)
  const room = { left: 2, top: 2, right: sheet.width - 2, bottom: sheet.height - 2 }
  const byKey = new Map([...own, ...others].map((name) => [name.key, name]))
  // The ring of a place is drawn whether or not its name is set.
  const rings = own.flatMap(dotOf)
  const set = placeLabels(own, room, taken, undefined, rings)
  const around = placeLabels(others, room, [...taken, ...rings, ...boxesOf(set)])
  return [...set, ...around].map((name) => {
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
  takenAt: (sheet: Viewport) => readonly Box[],
  widths: readonly number[],
): Name[] {
  const found: Name[] = []
  widths.forEach((width, i) => {
    const scale = width / sheet.width
    const shown = scaledTo(sheet, width)
    for (const name of namesOf(drawings, ground, shown, lang, takenAt(shown))) {
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
      else found.push({ ...name, at, x: at[0] + dx, y: at[1] + dy, widths: { least: width, most } })
    }
  })
  return found
}
