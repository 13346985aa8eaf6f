import { layerOf } from '../layers/index.ts'
import type { LegendEntry } from '../layers/layer.ts'
import { attributesOf } from './ink-attributes.ts'
import type { Mark } from './marks.ts'
import type { MapScene } from './scene.ts'
import { boxOfPath } from './svg-path.ts'

/** Every row of the legend for which some drawing has a mark or a sign, each once, in the order of the layers' own. */
export function legendOf(scenes: readonly MapScene[]): LegendEntry[] {
  const found = new Map<string, LegendEntry>()
  const layers = new Set(scenes.flatMap(({ marks }) => marks.map(({ layer }) => layer)))
  for (const layer of [...layers].sort(byLayer))
    for (const entry of layerOf(layer).legend)
      if (!found.has(entry.words) && scenes.some((scene) => shows(scene, layer, entry)))
        found.set(entry.words, entry)
  return [...found.values()]
}

/** True where a drawing has what a row of the legend of a layer explains. */
function shows(scene: MapScene, layer: string, { form, stroke }: LegendEntry): boolean {
  const { now = [], before = [] } = scene.signs ?? {}
  const kind = layer === 'strikes' ? 'strike' : 'group'
  const isSolid = stroke.fill > 0
  const drawn = scene.marks.filter((mark) => mark.layer === layer && isSeen(mark, scene))
  const isOpen = (mark: Mark) => scene.prominence(mark).strength === 'open'
  const has = (...roles: string[]) => drawn.some(({ role }) => roles.includes(role))
  const areas = drawn.filter(({ role }) => ['disc', 'area', 'outline'].includes(role))
  const of: Record<LegendEntry['form'], () => boolean> = {
    point: () =>
      now.some((sign) => sign.kind === 'group' && sign.isPoint && sign.solid === isSolid),
    area: () => areas.some((mark) => !isOpen(mark)),
    open: () => areas.some(isOpen),
    or: () => now.some(({ letter }) => letter !== null),
    line: () => has('line', 'outline'),
    dashes: () => has('line', 'outline'),
    arrow: () => has('line'),
    break: () => now.some((sign) => sign.kind === 'strike' && sign.isPoint === isSolid),
    tick: () => before.some((sign) => sign.kind === kind),
    step: () => before.some((sign) => sign.kind === kind),
    ring: () => scene.names.some((name) => name.kind === 'place'),
    diamond: () => now.some((sign) => sign.kind === 'brought'),
    dotted: () => areas.length > 0,
  }
  return of[form]()
}

/** True where a mark has ink, and some of it may lie on the sheet. */
function isSeen(mark: Mark, { prominence, sheet }: MapScene): boolean {
  const how = prominence(mark)
  const box = boxOfPath(mark.d ?? '')
  if (how.hidden || box === null || attributesOf(mark, how)['stroke-width'] === 0) return false
  return box.left < sheet.width && box.right > 0 && box.top < sheet.height && box.bottom > 0
}

/** What the reports say before the ground they are drawn on. */
const order = ['reports', 'legs', 'areas', 'places', 'roads', 'labels', 'ground']
const byLayer = (a: string, b: string): number =>
  order.indexOf(layerOf(a).slot) - order.indexOf(layerOf(b).slot) || a.localeCompare(b)
