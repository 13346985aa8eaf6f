import { layerOf } from '../../layers/index.ts'
import type { LegendEntry } from '../../layers/layer.ts'
import type { SceneDrawing } from './scene-map.ts'

/** Rows that tell inks apart are named after them. */
const inks = ['solid', 'hollow', 'faint']

/** What the marks are that a form of the legend stands for. */
const roles: Record<LegendEntry['form'], string[]> = {
  disc: ['disc', 'area', 'outline', 'line'],
  area: ['area'],
  line: ['line', 'outline'],
  dashes: ['line', 'outline'],
  arrow: ['line'],
  break: ['centre', 'inside'],
  ring: ['place'],
  dotted: ['disc', 'area', 'outline'],
}

/** Every row of the legend for which some drawing has a mark, each once, in the order of the layers' own. */
export function legendOf(drawings: readonly SceneDrawing[]): LegendEntry[] {
  const found = new Map<string, LegendEntry>()
  const stems = new Set(drawings.flatMap(({ scene }) => scene.marks.map(({ stem }) => stem)))
  for (const stem of [...stems].sort(byLayer)) {
    const layer = layerOf(stem)
    const shown = drawings.flatMap(({ scene }) =>
      scene.marks
        .filter((mark) => mark.stem === stem)
        .map((mark) => ({ role: mark.role, ink: scene.prominence(mark).ink }))
        .filter(({ ink }) => !layer.inked || ink !== 'none'),
    )
    for (const entry of layer.legend) {
      const { form, words } = entry
      const isShown = shown.some(
        ({ role, ink }) => roles[form].includes(role) && (!inks.includes(words) || ink === words),
      )
      if (isShown && !found.has(words)) found.set(words, entry)
    }
  }
  return [...found.values()]
}

/** What the reports say before the ground they are drawn on. */
const order = ['reports', 'legs', 'areas', 'places', 'roads', 'labels', 'ground']
const byLayer = (a: string, b: string): number =>
  order.indexOf(layerOf(a).slot) - order.indexOf(layerOf(b).slot) || a.localeCompare(b)
