import { drawingsOf } from '../core/drawing/claim-features.ts'
import { placeLabels } from '../core/drawing/label-placement.ts'
import type { Label, LabelBox } from '../core/drawing/label-settings.ts'
import { projectionOf, type Viewport } from '../core/geo/web-mercator.ts'
import { markPositionOf } from '../core/story/claim-geometry.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { precisionOf } from '../core/summary/place.ts'
import { isCertain, type State } from '../core/time/when.ts'
import { marksOf, type Mark } from './marks.ts'
import type { MomentSign, MomentSigns, QuietSign } from './moment-signs.ts'
import type { MarkProminence } from './prominence.ts'

/** The reader's own reports at a moment. Getters of state. */
type Reports = {
  readonly claims: readonly Claim[]
  readonly shapes: Shapes
  readonly states: ReadonlyMap<string, State>
  readonly superseded: ReadonlySet<string>
  readonly picked: string | null
}

/** What a reader has brought, as it is drawn over the story: by the same marks, and signs of a form of their own. */
export type BroughtScene = {
  /** By which its marks are known among others. */
  layer: string
  marks: (sheet: Viewport) => Mark[]
  signs: (sheet: Viewport, taken: readonly LabelBox[]) => MomentSigns
  prominence: (mark: Pick<Mark, 'claims'>) => MarkProminence
}

/** More words than this leave no room for anything else; signs are always drawn. */
const mostLabels = 40
const longest = 28
const half = 7

function drawingFor({ claims, shapes }: Pick<Reports, 'claims' | 'shapes'>) {
  const drawn = { claims: [...claims], places: [], roads: [], legs: [] }
  return drawingsOf(drawn, drawn, shapes, 'en')
}

/** A reader's own reports as a drawing follows them. */
export function broughtScene(reports: Reports): BroughtScene {
  const stateOf = (id: string) => reports.states.get(id) ?? 'undated'
  const isOut = (id: string) => !['undated', 'not-yet'].includes(stateOf(id))
  return {
    layer: 'brought',
    marks: (sheet) => marksOf(drawingFor(reports), sheet),
    prominence({ claims }) {
      const out = claims.filter(isOut)
      const standing = out.filter((id) => !reports.superseded.has(id))
      const certain = out.some((id) => isCertain(stateOf(id)))
      const isPicked = claims.includes(reports.picked ?? '')
      const strength = standing.length === 0 ? 'none' : certain ? 'now' : 'open'
      // What is undated has no moment of its own: it shows while the reader asks for it.
      return { strength, solid: certain, rival: false, selected: isPicked, hidden: false }
    },
    signs: (sheet, taken) => signsOf(reports, sheet, taken, isOut, stateOf),
  }
}

function signsOf(
  { claims, shapes, superseded }: Reports,
  sheet: Viewport,
  taken: readonly LabelBox[],
  isOut: (id: string) => boolean,
  stateOf: (id: string) => State,
): MomentSigns {
  const project = projectionOf(sheet)
  const spots = claims.flatMap((claim) => {
    const at = precisionOf(claim.where) === 'point' ? markPositionOf(claim, shapes) : null
    if (!at || !isOut(claim.id)) return []
    const point: [number, number] = [...project(at)]
    return isOn(point, sheet) ? [{ claim, at, point }] : []
  })
  const standing = spots.filter(({ claim }) => !superseded.has(claim.id))
  const labels = standing.slice(-mostLabels).flatMap(({ claim, point }): Label[] => {
    const words = shortened(claim.title.en)
    return words === ''
      ? []
      : [{ key: claim.id, at: point, lines: [words], size: 11, offset: half + 3 }]
  })
  const room = { left: 3, top: 3, right: sheet.width - 3, bottom: sheet.height - 3 }
  const own = standing.map(({ point: [x, y] }) => ({
    ...{ left: x - half, top: y - half, right: x + half, bottom: y + half },
  }))
  const placed = placeLabels(labels, room, [...taken, ...own])
  const now = standing.map(({ claim: { id }, at, point }): MomentSign => ({
    ...{
      key: id,
      claims: [id],
      at,
      point,
      within: [],
      kind: 'brought',
      letter: null,
      isPoint: true,
    },
    lines: [],
    solid: isCertain(stateOf(id)),
    placed: placed.find(({ key }) => key === id) ?? null,
  }))
  const before = spots
    .filter(({ claim }) => superseded.has(claim.id))
    .map(({ claim: { id }, point }): QuietSign => ({
      ...{ key: id, kind: 'brought', claims: [id], point, placed: null },
    }))
  return { now, before }
}

const isOn = ([x, y]: readonly [number, number], { width, height }: Viewport) =>
  x >= 0 && y >= 0 && x <= width && y <= height

const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
