import type { Feature } from 'geojson'
import { drawingsOf, type Drawing, type DrawnParts } from '../core/drawing/claim-features.ts'
import type { LabelBox } from '../core/drawing/label-settings.ts'
import { boxesOf } from '../core/drawing/label-placement.ts'
import type { MapWords } from '../core/drawing/moment-label.ts'
import { roomyPoints } from '../core/geo/geometry.ts'
import type { Viewport } from '../core/geo/web-mercator.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { outlineOf, markPositionOf } from '../core/story/claim-geometry.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import type { TimeWords } from '../core/time/format-time.ts'
import { spatialRelationsOf } from '../core/summary/place.ts'
import { layerOf } from '../layers/index.ts'
import type { Evidence } from '../replay/evidence.svelte.ts'
import type { BroughtScene } from './brought-scene.ts'
import { groundPaths, type GroundData, type GroundPath } from './basemap-paths.ts'
import { annotationLabels, annotationBoxes } from './overlays/drawn-area-labels.ts'
import { namesOf, type JourneyEnds, type Name } from './labels.ts'
import { momentSigns, takenBySigns, type MomentSigns } from './moment-signs.ts'
import { attributesOf } from './ink-attributes.ts'
import { marksOf, type Mark } from './marks.ts'
import { prominenceIn, type MarkProminence, type ShownChoices } from './prominence.ts'

/** What a drawing is of. Its fields may be getters of state: each step of the composing reads what it needs. */
export type Subject = ShownChoices & {
  /** Everything that could be drawn, and what of it the choices made leave. */
  readonly story: Story
  readonly drawn: DrawnParts
  /** What is known at the moment: by everyone, or as one account tells it. */
  readonly evidence: Evidence
  readonly shapes: Shapes
  readonly lang: Lang
  readonly time: TimeWords
  /** What is said on the map itself. */
  readonly onMap: MapWords
  /** Of what reports say these claims alone, beside places and roads; none of them: to draw on. */
  readonly only?: readonly string[] | undefined
  /** What a reader has brought: drawn over what the story has, by the same rules. */
  readonly brought?: BroughtScene | null
  /** What a reader draws; no name is set on its words. */
  readonly annotations?: readonly Feature[] | undefined
}

/** What is drawn of a moment on a sheet: all that whoever renders it needs to know. */
export type MapScene = {
  readonly sheet: Viewport
  readonly ground: readonly GroundPath[]
  /** In the order in which they are drawn. */
  readonly marks: readonly Mark[]
  readonly names: readonly Name[]
  /** What is said of the moment; null where a page lays it over the drawing by itself. */
  readonly signs: MomentSigns | null
  readonly prominence: (mark: Mark) => MarkProminence
}

/** What there is to draw, by layer: the same on every sheet and at every moment. */
export function drawingsIn({ story, drawn, choices, shapes, lang, only }: Subject) {
  const claims = only ? drawn.claims.filter(({ id }) => only.includes(id)) : drawn.claims
  const left = only ? { ...drawn, claims, legs: [] } : drawn
  const all = drawingsOf(story, left, shapes, lang)
  return new Map([...all].filter(([layer]) => !choices.hidden.includes(layer)))
}

type Drawings = ReadonlyMap<string, Drawing>

/** The marks on a sheet: the same at every moment. Areas that reports speak of would be an answer already where only some are drawn. */
export function marksIn({ only, brought }: Subject, drawings: Drawings, sheet: Viewport): Mark[] {
  const marks = [...marksOf(drawings, sheet), ...(brought?.marks(sheet) ?? [])]
  if (!only) return marks
  return marks.filter(
    ({ role, layer, claims }) =>
      claims.length > 0 || role === 'place' || layerOf(layer).slot === 'roads',
  )
}

/** The names for which there is room beside what is `covered`: they hold still while the clock goes on. */
export function namesIn(
  { story, lang, annotations, onMap }: Subject,
  drawings: Drawings,
  ground: GroundData,
  sheet: Viewport,
  covered: readonly LabelBox[] = [],
): Name[] {
  const taken = [...annotationBoxes(annotationLabels(annotations ?? [], sheet)), ...covered]
  return namesOf(drawings, ground, sheet, lang, taken, endsOf(story, onMap))
}

/** What is said beside the names of the places at which a journey began and for which it was bound. */
export const endsOf = ({ journey }: Pick<Story, 'journey'>, words: MapWords): JourneyEnds =>
  new Map(
    journey
      ? [
          [journey.from, words.setOut],
          [journey.to, words.bound],
        ]
      : [],
  )

const noSigns: MomentSigns = { now: [], before: [] }

/** What is said of the moment, as far as that is on the sheet, beside the names there and what is `covered`. */
export function signsIn(
  subject: Subject,
  names: readonly Name[],
  sheet: Viewport,
  covered: readonly LabelBox[] = [],
): MomentSigns {
  const { story, evidence, choices, shapes, lang, time, onMap, only, brought } = subject
  if (only) return noSigns
  const signs = momentSigns(
    {
      summary: evidence.summary,
      pointsOf: (claim) => pointsOf(claim, shapes),
      spatial: spatialRelationsOf(shapes),
      words: onMap,
      time,
      zone: story.zone,
      lang,
    },
    sheet,
    [...boxesOf(names), ...covered],
  )
  const isShown = ({ kind }: Pick<MomentSigns['now'][number], 'kind'>) =>
    !choices.hidden.includes(kind === 'group' ? 'positions' : 'strikes')
  const shown = { now: signs.now.filter(isShown), before: signs.before.filter(isShown) }
  if (!brought) return shown
  const own = brought.signs(sheet, [...boxesOf(names), ...covered, ...takenBySigns(shown)])
  return { now: [...shown.now, ...own.now], before: [...shown.before, ...own.before] }
}

/** How much each mark stands out: one of the story by its evidence, one of the reader's own by its time. */
export function prominenceOf(subject: Subject): MapScene['prominence'] {
  const [ofStory, { brought }] = [prominenceIn(subject), subject]
  return (mark) =>
    brought && mark.layer === brought.layer ? brought.prominence(mark) : ofStory(mark)
}

/** Shares of an area’s width at which words about it may stand. */
const acrossArea = [0.5, 0.3, 0.7, 0.12, 0.88]

/** Where the words about a report may stand: on its point, or inside its place. */
function pointsOf(claim: Claim, shapes: Shapes) {
  const position = markPositionOf(claim, shapes)
  const outline = claim.where.kind === 'circle' ? null : outlineOf(claim, shapes)
  return position ? [position, ...(outline ? roomyPoints(outline, acrossArea).slice(1) : [])] : []
}

/** What is drawn of a moment on a sheet, composed at once; `LiveScene` follows the clock. */
export function sceneOf(subject: Subject, ground: GroundData, sheet: Viewport): MapScene {
  const drawings = drawingsIn(subject)
  const names = namesIn(subject, drawings, ground, sheet)
  return {
    sheet,
    ground: groundPaths(ground, sheet),
    marks: marksIn(subject, drawings, sheet),
    names,
    signs: signsIn(subject, names, sheet),
    prominence: prominenceOf(subject),
  }
}

/** A scene for what stands by itself: without the marks that have no ink at its moment. */
export function inked(scene: MapScene): MapScene {
  const isInked = (mark: Mark) => {
    const prominence = scene.prominence(mark)
    return !prominence.hidden && attributesOf(mark, prominence)['stroke-width'] !== 0
  }
  return { ...scene, marks: scene.marks.filter(isInked) }
}
