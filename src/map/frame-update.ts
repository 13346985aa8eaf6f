import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import type { Drawing } from '../core/drawing/claim-features.ts'
import { inkDrawings, type Inked, type Inking } from './feature-state.ts'

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
    this.#lay(marks, ink)
  }

  /**
   * Lays the marks and calls `drawn` when they have been cut into tiles. Meanwhile the map draws nothing:
   * it would draw once for the data and once for every tile, with nothing new to see in the first.
   */
  #lay(marks: FeatureCollection, drawn: () => void): void {
    const map = this.#map
    const source = map.getSource<GeoJSONSource>('standing')
    const stop = () => {
      this.#cancel = () => {}
      clearTimeout(timer)
      map.off('sourcedata', heard)
      Reflect.deleteProperty(map, 'triggerRepaint')
      map.triggerRepaint()
    }
    const done = () => {
      stop()
      drawn()
    }
    const heard = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId === 'standing' && tile && map.isSourceLoaded('standing')) done()
    }
    const timer = setTimeout(done, source ? patience : 0)
    map.on('sourcedata', heard)
    if (map.isStyleLoaded()) map.triggerRepaint = () => {}
    this.#cancel = stop
    source?.setData(marks)
  }
}
