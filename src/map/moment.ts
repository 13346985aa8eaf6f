import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import type { Drawing } from '../core/drawings.ts'
import { inkDrawings, type Inked, type Inking } from './states.ts'

/** How long ink waits for marks that are being cut into tiles, ms: longer than that only where none is in sight. */
const patience = 120

/** What one map shows of the moment: the ink of every drawing, and marks where the groups last were. */
export class Moment {
  readonly #map: MapLibreMap
  #given: Inked = new Map()
  #marks = ''
  #cancel = () => {}

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  /** The map has a new style, which knows nothing of what was shown. */
  anew(): void {
    this.#given = new Map()
    this.#marks = ''
  }

  /** Shows ink and marks in one frame: a frame costs more than everything that is set for it. */
  show(drawings: Map<string, Drawing>, inking: Inking, marks: FeatureCollection): void {
    this.#cancel()
    const ink = () => inkDrawings(this.#map, this.#given, drawings, inking)
    const text = JSON.stringify(marks)
    if (text === this.#marks) return ink()
    this.#marks = text
    this.#cancel = this.#lay(marks, ink)
  }

  #lay(marks: FeatureCollection, drawn: () => void): () => void {
    const source = this.#map.getSource<GeoJSONSource>('standing')
    const stop = () => {
      clearTimeout(timer)
      this.#map.off('sourcedata', heard)
    }
    const done = () => {
      stop()
      drawn()
    }
    const heard = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId === 'standing' && tile) done()
    }
    const timer = setTimeout(done, source ? patience : 0)
    this.#map.on('sourcedata', heard)
    source?.setData(marks)
    return stop
  }
}
