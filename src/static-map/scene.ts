import type { Feature } from 'geojson'
import { drawingsOf, type Drawing, type Drawn } from '../core/drawing/claim-features.ts'
import { boxesOf } from '../core/drawing/label-placement.ts'
import type { Viewport } from '../core/geo/web-mercator.ts'
import type { Shapes } from '../core/story/claim.ts'
import { markPositionOf } from '../core/story/claim-geometry.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import type { TimeWords } from '../core/time/format-time.ts'
import { layerOf } from '../layers/index.ts'
import type { Evidence } from '../replay/evidence.svelte.ts'
import { groundPaths, type GroundData, type GroundPath } from './basemap-paths.ts'
import { ownWords, takenByOwn } from './asked/drawn-area-labels.ts'
import { namesOf, ringsOf, type Name } from './labels.ts'
import { standingSigns, type StandingSign } from './last-known-signs.ts'
import { marksOf, type Mark } from './marks.ts'
import { prominenceIn, type Prominence, type Shown } from './prominence.ts'

/** What a drawing is of. Its fields may be getters of state: each step of the composing reads what it needs. */
export type Subject = Shown & {
  /** Everything that could be drawn, and what of it the choices made leave. */
  readonly story: Story
  readonly drawn: Drawn
  /** What is known at the moment: by everyone, or as one account tells it. */
  readonly evidence: Evidence
  readonly shapes: Shapes
  readonly lang: Lang
  readonly time: TimeWords
  /** Of what reports say these claims alone, beside places and roads; none of them: to draw on. */
  readonly only?: readonly string[] | undefined
  /** What a reader draws; no name is set on its words. */
  readonly own?: readonly Feature[] | undefined
}

/** What is drawn of a moment on a sheet: all that whoever renders it needs to know. */
export type Scene = {
  readonly sheet: Viewport
  readonly ground: readonly GroundPath[]
  /** In the order in which they are drawn. */
  readonly marks: readonly Mark[]
  readonly names: readonly Name[]
  /** Where the groups were last reported; null where a page lays them over the drawing by itself. */
  readonly lastKnown: readonly StandingSign[] | null
  readonly prominence: (mark: Mark) => Prominence
}

/** What there is to draw, by layer: the same on every sheet and at every moment. */
export function drawingsIn({ story, drawn, choices, shapes, lang, only }: Subject) {
  const claims = only ? drawn.claims.filter(({ id }) => only.includes(id)) : drawn.claims
  const left = only ? { ...drawn, claims, legs: [] } : drawn
  const all = drawingsOf(story, left, shapes, lang)
  return new Map([...all].filter(([stem]) => !choices.hidden.includes(stem)))
}

type Drawings = ReadonlyMap<string, Drawing>

/** The marks on a sheet: the same at every moment. Areas that reports speak of would be an answer already where only some are drawn. */
export function marksIn({ only }: Subject, drawings: Drawings, sheet: Viewport): Mark[] {
  const marks = marksOf(drawings, sheet)
  if (!only) return marks
  return marks.filter(
    ({ role, stem, claims }) =>
      claims.length > 0 || role === 'place' || layerOf(stem).slot === 'roads',
  )
}

/** Where the groups were last reported, as far as that is on the sheet. */
export function lastKnownIn(subject: Subject, drawings: Drawings, sheet: Viewport): StandingSign[] {
  const { evidence, choices, lang, time, only } = subject
  if (only || choices.hidden.includes('positions')) return []
  const { shapes } = evidence
  const marks = evidence.marks((claim) => markPositionOf(claim, shapes ?? {}), time, lang)
  return standingSigns(marks, sheet, ringsOf(drawings, sheet))
}

/** The names for which there is room beside what is known of the groups. */
export function namesIn(
  { lang, own }: Subject,
  drawings: Drawings,
  lastKnown: readonly StandingSign[],
  ground: GroundData,
  sheet: Viewport,
): Name[] {
  const taken = [...boxesOf(lastKnown), ...takenByOwn(ownWords(own ?? [], sheet))]
  return namesOf(drawings, ground, sheet, lang, taken)
}

/** What is drawn of a moment on a sheet, composed at once; `LiveScene` follows the clock. */
export function sceneOf(subject: Subject, ground: GroundData, sheet: Viewport): Scene {
  const drawings = drawingsIn(subject)
  const lastKnown = lastKnownIn(subject, drawings, sheet)
  return {
    sheet,
    ground: groundPaths(ground, sheet),
    marks: marksIn(subject, drawings, sheet),
    names: namesIn(subject, drawings, lastKnown, ground, sheet),
    lastKnown,
    prominence: prominenceIn(subject),
  }
}

/** A scene for what stands by itself: without the marks that have no ink at its moment. */
export function inked(scene: Scene): Scene {
  const isInked = (mark: Mark) => {
    const { ink, hidden } = scene.prominence(mark)
    const { line, fill } = layerOf(mark.stem).ink[ink]
    return !hidden && (line > 0 || fill > 0)
  }
  return { ...scene, marks: scene.marks.filter(isInked) }
}
