import type { Feature, FeatureCollection, Position } from 'geojson'
import { createContext } from 'svelte'
import {
  areaEnclosedBy,
  movedBy,
  polygonOf,
  resized,
  sensibleRadius,
  strideOf,
  type DrawnArea,
  type CardinalDirection,
} from '../../../core/geo/drawn-area.ts'

/** How an area is given: a circle moved about, a line drawn by hand or from corner to corner, or none at all. */
export const drawingModes = ['circle', 'hand', 'none'] as const
export type DrawingMode = (typeof drawingModes)[number]

const firstRadius = 40

/** An area while a pupil makes up their mind about it. */
export class AreaDraft {
  mode: DrawingMode | null = $state(null)
  /** Of the circle; null until one is chosen. */
  centre: Position | null = $state.raw(null)
  radius: number = $state(firstRadius)
  /** Waits for a line on the map. */
  isDrawing: boolean = $state(false)
  /** Corners tapped so far, or the line that is being drawn. */
  line: readonly Position[] = $state.raw([])
  /** The last line enclosed nothing. */
  failed: boolean = $state(false)
  #drawn: DrawnArea | null = $state.raw(null)

  readonly area: DrawnArea | null = $derived.by(() => {
    const { mode, centre, radius } = this
    if (mode === 'circle') return centre && { kind: 'circle', centre, radius }
    return mode === 'hand' ? this.#drawn : null
  })

  /** Chooses a way; a circle begins at `middle`, a drawing with nothing. */
  choose(mode: DrawingMode, middle: Position): void {
    this.mode = mode
    this.isDrawing = false
    if (mode === 'circle') this.centre ??= middle
    if (mode === 'hand' && this.#drawn === null) this.draw()
  }

  move(step: CardinalDirection, strides = 1): void {
    if (this.centre) this.centre = movedBy(this.centre, step, strides * strideOf(this.radius))
  }
  resize(by: 1 | -1): void {
    this.radius = resized(this.radius, by)
  }
  /** Takes a typed radius, km, as far as it makes sense. */
  setRadius(km: number): void {
    if (Number.isFinite(km)) this.radius = sensibleRadius(km)
  }

  /** Waits for a new line on the map. */
  draw(): void {
    this.isDrawing = true
    this.failed = false
    this.line = []
    this.#drawn = null
  }
  tap(corner: Position): void {
    this.line = [...this.line, corner]
  }
  takeBack(): void {
    this.line = this.line.slice(0, -1)
  }
  /** Ends a line: the area is what it encloses. */
  close(): void {
    this.#drawn = areaEnclosedBy(this.line)
    this.failed = this.#drawn === null
    this.line = []
    this.isDrawing = this.failed
  }
  stop(): void {
    this.isDrawing = false
    this.line = []
  }

  /** Begins anew. */
  clear(): void {
    this.stop()
    this.mode = this.centre = this.#drawn = null
    this.radius = firstRadius
    this.failed = false
  }
}

export const [useAreaDraft, setAreaDraft] = createContext<AreaDraft>()

const feature = (
  geometry: Feature['geometry'],
  properties: Feature['properties'] = {},
): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

/** What of a pupil's area the map shows: the area with its name, or the line in the making with its corners. */
export function drawnAreaFeatures(
  area: DrawnArea | null,
  line: readonly Position[],
  words: string,
): FeatureCollection {
  const making = [...line]
  const features = [
    ...(area ? [feature(polygonOf(area), { words })] : []),
    ...(making.length > 1 ? [feature({ type: 'LineString', coordinates: making })] : []),
    // Of a line by hand the corners would be a crowd.
    ...(making.length < 30 ? making : []).map((coordinates) =>
      feature({ type: 'Point', coordinates }),
    ),
  ]
  return { type: 'FeatureCollection', features }
}
