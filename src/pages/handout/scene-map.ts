import { drawingsOf, type Drawn } from '../../core/drawing/claim-features.ts'
import { strongest, type Ink } from '../../core/analysis/group-status.ts'
import { sheetOf, type Sheet } from '../../core/geo/web-mercator.ts'
import { takenBy } from '../../core/drawing/label-placement.ts'
import { spotOf } from '../../core/story/claim-geometry.ts'
import type { Ground } from '../../data.ts'
import { layerOf } from '../../layers/index.ts'
import { groundPaths, type GroundPath } from '../../static-map/basemap-paths.ts'
import { marksOf, type PaperMark } from '../../static-map/marks.ts'
import { namesOf, type Name, ringsOf } from '../../static-map/labels.ts'
import { standingSigns, type StandingSign } from '../../static-map/last-known-signs.ts'
import { momentOf } from '../../ui/base/spoken-moment.ts'
import type { Reader } from '../../ui/base/preferences.svelte.ts'
import type { Side } from '../map-panel/account-pair.svelte.ts'
import type { Told } from './printed-scenes.ts'

/** A map of a scene, as `Paper` takes it, and whose it is. */
export type SceneDrawing = {
  id: string
  name: string
  blank: boolean
  sheet: Sheet
  ground: GroundPath[]
  marks: PaperMark[]
  names: Name[]
  standing: StandingSign[]
  ink: (claims: readonly string[], mark: PaperMark) => Ink
  label: string
}

/** Millimetres on paper in the px in which a drawing is laid out, so that its letters are printed at their own size. */
const px = (mm: number): number => (mm * 96) / 25.4
const sizes = {
  reports: [px(118), px(82)],
  /** One of two beside one another. */
  side: [px(87), px(82)],
  /** Beside lines to write on, or an answer to be read. */
  small: [px(100), px(68)],
  blank: [px(178), px(122)],
} as const

export type MapSize = keyof typeof sizes

/** Names and roads alone: areas that reports speak of would be an answer already. */
const isBlank = ({ role, stem }: PaperMark): boolean =>
  role === 'place' || layerOf(stem).slot === 'roads'

/** The map of a scene as one side tells it; a blank one leaves out whatever reports say of where and when. */
export function sceneDrawing(
  { scene, replay }: Told,
  { name, told }: Side,
  of: { ground: Ground; reader: Reader; size: MapSize; id: string },
): SceneDrawing {
  const { ground, reader, size, id } = of
  const blank = size === 'blank'
  const { lang, words } = reader
  const [width, height] = sizes[size]
  const sheet = sheetOf(scene.look, width, height)
  const shapes = replay.shapes ?? {}
  const drawn: Drawn = blank ? { ...told.drawn, claims: [], legs: [] } : told.drawn
  const drawings = new Map(
    [...drawingsOf(replay.story, drawn, shapes, lang)].filter(
      ([stem]) => !replay.hidden.includes(stem),
    ),
  )
  const standing =
    blank || replay.hidden.includes('positions')
      ? []
      : standingSigns(
          told
            .marks((claim) => spotOf(claim, shapes), words.time, lang)
            .filter(({ at: [lng = 0, lat = 0] }) => isWithin(scene.look, lng, lat)),
          sheet,
          ringsOf(drawings, sheet),
        )
  const taken = takenBy(standing)
  const legs = new Set(replay.story.legs.map((leg) => leg.id))
  return {
    id,
    name,
    blank,
    sheet,
    ground: groundPaths(ground, sheet),
    marks: marksOf(drawings, sheet).filter((mark) => !blank || isBlank(mark)),
    names: namesOf(drawings, ground, sheet, lang, taken),
    standing,
    ink: (claims, { key }) =>
      legs.has(key)
        ? told.legInk(key)
        : strongest(claims.map((claim) => told.inks.get(claim) ?? 'none')),
    label: [words.map, ...(name ? [name] : []), momentOf(replay, reader)].join(`${words.comma} `),
  }
}

const isWithin = ([west, south, east, north]: Told['scene']['look'], lng: number, lat: number) =>
  (east < west ? lng >= west || lng <= east : lng >= west && lng <= east) &&
  lat >= south &&
  lat <= north
