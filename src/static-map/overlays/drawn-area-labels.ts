import { coordAll } from '@turf/meta'
import type { Feature } from 'geojson'
import { projectionOf, type Viewport } from '../../core/geo/web-mercator.ts'
import { widthOf } from '../../core/text/text-width.ts'
import type { LabelBox } from '../../core/drawing/label-settings.ts'
import { labelPointOf } from '../../core/geo/geometry.ts'

/** The size of the words on what a reader draws, px. */
export const annotationSize = 12

/** Words that stand on what a reader draws, with the point (px on the sheet) they are centred over. */
export type AnnotationLabel = { said: string; x: number; y: number }

/**
 * The words of what a reader draws: its property `words`, where it has one. One area’s stand inside it; where
 * areas lie over one another, each has its own on its outline, as far from the others’ outlines as can be.
 */
export function annotationLabels(features: readonly Feature[], sheet: Viewport): AnnotationLabel[] {
  const project = projectionOf(sheet)
  const named = features.flatMap(({ geometry, properties }) => {
    const said: unknown = properties?.['words']
    const outline = coordAll(geometry).map((one) => project(one))
    return typeof said === 'string' ? [{ said, geometry, outline }] : []
  })
  return named.map(({ said, geometry, outline }) => {
    const others = named.filter((one) => one.said !== said).flatMap((one) => one.outline)
    const [x, y] =
      (others.length > 0 && farthest(outline.filter(within(sheet)), others)) ||
      project(labelPointOf(geometry))
    return { said, x, y: y + annotationSize * 0.35 }
  })
}

type Point = readonly [x: number, y: number]

/** Far enough from the edge of a sheet for a word. */
const within =
  ({ width, height }: Viewport) =>
  ([x, y]: Point) =>
    Math.min(x, y, width - x, height - y) > annotationSize

/** Of some points the one that is farthest from the nearest of others. */
function farthest(points: readonly Point[], others: readonly Point[]): Point | undefined {
  const room = ([x, y]: Point) => Math.min(...others.map(([a, b]) => Math.hypot(x - a, y - b)))
  return [...points].sort((a, b) => room(b) - room(a))[0]
}

/** What those words take of the sheet. */
export const annotationBoxes = (words: readonly AnnotationLabel[]): LabelBox[] =>
  words.map(({ said, x, y }) => {
    const half = widthOf(said, annotationSize, 600) / 2 + 2
    return { left: x - half, right: x + half, top: y - annotationSize, bottom: y + 4 }
  })
