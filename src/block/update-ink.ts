import type { Tier } from '../core/story/claim.ts'
import { strongest } from '../core/analysis/group-status.ts'
import { attributesOf, pageColour } from '../static-map/ink-attributes.ts'
import type { Replay } from '../replay/replay.svelte.ts'

/** Inks a drawing that is on the page already: only attributes change, as only states do on the map. */
export function inkPaper(paper: ParentNode, replay: Replay): void {
  const legs = new Set(replay.story.legs.map(({ id }) => id))
  for (const mark of paper.querySelectorAll<SVGElement>('[data-stem]')) {
    const { stem = '', role = '', key = '', claims = '' } = mark.dataset
    const ids = claims === '' ? [] : claims.split(' ')
    const shown = ids.filter((id) => replay.isShown(id))
    const ink = legs.has(key)
      ? replay.legInk(key)
      : strongest(shown.map((id) => replay.inks.get(id) ?? 'none'))
    const ghost = ink === 'none' && replay.untouched && shown.length > 0
    const selected = replay.selected !== null && shown.includes(replay.selected)
    const look = attributesOf(stem, role, ghost ? 'ghost' : ink, pageColour, 'paper', selected)
    for (const [name, value] of Object.entries(look)) mark.setAttribute(name, String(value))
    const away = replay.hidden.includes(stem) || (ids.length > 0 && shown.length === 0)
    mark.toggleAttribute('hidden', away || !isNamed(mark, replay))
  }
  for (const name of paper.querySelectorAll<SVGElement>('.name[data-tier]'))
    name.toggleAttribute('hidden', !isNamed(name, replay))
}

/** False for a place or road of the drawing that the choices made leave out. */
function isNamed({ dataset: { key = '', tier } }: SVGElement, replay: Replay): boolean {
  return tier === undefined || replay.isNamed({ id: key, tier: tier as Tier })
}
