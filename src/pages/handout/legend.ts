import { layerOf } from '../../layers/index.ts'
import type { LegendEntry } from '../../layers/layer.ts'
import type { Scene } from '../../static-map/scene.ts'
import type { SceneDrawing } from './scene-map.ts'

/** Every row of the legend for which some drawing has a mark or a sign, each once, in the order of the layers' own. */
export function legendOf(drawings: readonly SceneDrawing[]): LegendEntry[] {
  const found = new Map<string, LegendEntry>()
  const scenes = drawings.map(({ scene }) => scene)
  const stems = new Set(scenes.flatMap(({ marks }) => marks.map(({ stem }) => stem)))
  for (const stem of [...stems].sort(byLayer))
    for (const entry of layerOf(stem).legend)
      if (!found.has(entry.words) && scenes.some((scene) => shows(scene, stem, entry)))
        found.set(entry.words, entry)
  return [...found.values()]
}

/** True where a drawing has what a row of the legend of a layer explains. */
function shows(scene: Scene, stem: string, { form, stroke }: LegendEntry): boolean {
  const { now = [], before = [] } = scene.signs ?? {}
  const kind = stem === 'strikes' ? 'strike' : 'group'
  const isSolid = stroke.fill > 0
  const drawn = scene.marks.filter((mark) => {
    const { strength, hidden } = scene.prominence(mark)
    return mark.stem === stem && strength !== 'none' && !hidden
  })
  const has = (...roles: string[]) => drawn.some(({ role }) => roles.includes(role))
  const of: Record<LegendEntry['form'], () => boolean> = {
    spot: () => now.some((sign) => sign.kind === 'group' && sign.isSpot && sign.solid === isSolid),
    area: () => has('area', 'outline'),
    or: () => now.some(({ letter }) => letter !== null),
    line: () => has('line', 'outline'),
    dashes: () => has('line', 'outline'),
    arrow: () => has('line'),
    break: () => now.some((sign) => sign.kind === 'strike' && sign.isSpot === isSolid),
    tick: () => before.some((sign) => sign.kind === kind),
    step: () => before.some((sign) => sign.kind === kind),
    ring: () => scene.names.some((name) => name.kind === 'place'),
    dotted: () => has('disc', 'area', 'outline'),
  }
  return of[form]()
}

/** What the reports say before the ground they are drawn on. */
const order = ['reports', 'legs', 'areas', 'places', 'roads', 'labels', 'ground']
const byLayer = (a: string, b: string): number =>
  order.indexOf(layerOf(a).slot) - order.indexOf(layerOf(b).slot) || a.localeCompare(b)
