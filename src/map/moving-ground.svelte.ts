import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { createMap, type MapListeners, type MapSettings } from './create-map.ts'
import { loadProgram, painted } from './load-maplibre.ts'

/** Why there is no ground that can be moved: no WebGL 2, a lost context, or something that did not arrive. */
export type Failure = 'webgl' | 'lost' | 'program'

/** The ground under a drawing: it comes after the drawing has been painted, or not at all. */
export class MovingGround {
  map: MapLibreMap | null = $state.raw(null)
  /** True while it can be seen. */
  isDrawn: boolean = $state(false)
  #style: StyleSpecification | null = null
  #hasStyle = $state(false)
  #isOver = false

  /** Opens it where `opening` says, once everything it needs has come; tells of a failure once. */
  async open(
    opening: () => MapSettings,
    listeners: Omit<MapListeners, 'styled' | 'lost' | 'failed'>,
    onfail: (reason: Failure) => void,
  ): Promise<void> {
    const fail = (reason: Failure) => {
      if (this.#isOver) return
      this.close()
      onfail(reason)
    }
    await painted()
    const program = await loadProgram().catch(() => null)
    if (this.#isOver) return
    if (!program) return fail('program')
    const options = opening()
    this.#style = options.style
    try {
      this.map = createMap(program, options, {
        ...listeners,
        styled: () => (this.#hasStyle = true),
        lost: () => fail('lost'),
        failed: () => fail('program'),
        ready: () => {
          this.isDrawn = true
          listeners.ready()
        },
      })
    } catch {
      fail('webgl')
    }
  }

  /** Gives it another style, where it has one already. */
  dress(style: StyleSpecification): void {
    if (!this.map || !this.#hasStyle || style === this.#style) return
    this.#style = style
    this.map.setStyle(style, { diff: true })
  }

  /** Takes it away. What calls this may be the map itself, that still has something to say. */
  close(): void {
    const { map } = this
    this.#isOver = true
    this.map = null
    this.isDrawn = false
    queueMicrotask(() => map?.remove())
  }
}
