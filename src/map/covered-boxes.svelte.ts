import type { Viewport } from '../core/geo/web-mercator.ts'
import type { LabelBox } from '../core/drawing/label-settings.ts'

/** The boxes that are covered; one that is measured again as it was is no news. */
export class CoveredBoxes {
  #measured = $state('[]')
  readonly boxes = $derived(JSON.parse(this.#measured) as LabelBox[])

  /** Over a sheet of another size than its map, a printer’s, nothing stands. */
  measure(map: HTMLElement, { width }: Pick<Viewport, 'width'>) {
    this.#measured = JSON.stringify(width === map.clientWidth ? coveredBoxes(map) : [])
  }
}

/**
 * What stands over a map, in whole px from its corner: whatever a page marks with `data-over-map`, and MapLibre’s
 * scale. No name is set there.
 */
function coveredBoxes(map: HTMLElement): LabelBox[] {
  const { left, top, width, height } = map.getBoundingClientRect()
  const ground = map.closest('.ground') ?? map
  return [...ground.querySelectorAll('[data-over-map], .maplibregl-ctrl-scale')]
    .map((one) => one.getBoundingClientRect())
    .map((box) => ({
      left: Math.floor(box.left - left),
      top: Math.floor(box.top - top),
      right: Math.ceil(box.right - left),
      bottom: Math.ceil(box.bottom - top),
    }))
    .filter(
      (box) =>
        box.right > box.left &&
        box.right > 0 &&
        box.left < width &&
        box.bottom > box.top &&
        box.bottom > 0 &&
        box.top < height,
    )
}
