import type { LabelBox } from '../core/drawing/label-settings.ts'
import type { Viewport } from '../core/geo/web-mercator.ts'
import { groundPaths, type GroundData } from './basemap-paths.ts'
import {
  drawingsIn,
  marksIn,
  namesIn,
  prominenceOf,
  signsIn,
  type MapScene,
  type Subject,
} from './scene.ts'

/** The sheet that a scene is drawn on, the ground under it, and what stands over it (px); getters of state. */
type Place = {
  readonly sheet: Viewport
  readonly ground: GroundData
  readonly covered?: readonly LabelBox[]
}

/** A scene that follows clock, choices and sheet: of what it is composed of, each part is made anew only when what it rests on changes. */
export class LiveScene implements MapScene {
  readonly #subject: Subject
  readonly #place: Place

  constructor(subject: Subject, place: Place) {
    this.#subject = subject
    this.#place = place
  }

  readonly #drawings = $derived.by(() => drawingsIn(this.#subject))
  readonly sheet = $derived.by(() => this.#place.sheet)
  readonly ground = $derived.by(() => groundPaths(this.#place.ground, this.sheet))
  readonly marks = $derived.by(() => marksIn(this.#subject, this.#drawings, this.sheet))
  readonly names = $derived.by(() =>
    namesIn(this.#subject, this.#drawings, this.#place.ground, this.sheet, this.#place.covered),
  )
  readonly signs = $derived.by(() =>
    signsIn(this.#subject, this.names, this.sheet, this.#place.covered),
  )
  readonly prominence = $derived.by(() => prominenceOf(this.#subject))
}
