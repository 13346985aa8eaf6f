import type { Tier } from '../core/story/claim.ts'
import { attributesOf } from '../static-map/ink-attributes.ts'
import { prominenceIn } from '../static-map/prominence.ts'
import type { Replay } from '../replay/replay.svelte.ts'

/** Inks a drawing that is on the page already: only attributes change, as only states do with the clock. */
export function inkPaper(paper: ParentNode, replay: Replay): void {
  const prominence = prominenceIn(replay)
  for (const mark of paper.querySelectorAll<SVGElement>('[data-layer]')) {
    const { layer = '', role = '', key = '', claims = '', tier, km2 } = mark.dataset
    const one = {
      ...{ layer, role, key },
      km2: km2 === undefined ? null : Number(km2),
      claims: claims === '' ? [] : claims.split(' '),
      ...(tier === undefined ? {} : { tier: tier as Tier }),
    }
    const now = prominence(one)
    for (const [name, value] of Object.entries(attributesOf(one, now)))
      mark.setAttribute(name, String(value))
    mark.toggleAttribute('hidden', now.hidden)
  }
  for (const name of paper.querySelectorAll<SVGElement>('.name[data-tier]')) {
    const { key = '', tier } = name.dataset
    name.toggleAttribute('hidden', !replay.evidence.onMap.isNamed({ id: key, tier: tier as Tier }))
  }
}
