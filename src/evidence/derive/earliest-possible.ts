import type { ParsedData } from '../parse/parsed-data.ts'
import { happening } from '../../core/story/claim.ts'
import type { WhenWithoutFloor } from './derive-when.ts'

/**
 * The instants (ms) before which each claim cannot have happened: the later of its own earliest
 * and of the claim that it must follow (`after`). Where it gives no earliest and happens to a
 * group, that of the claim with which the group begins counts as well; a dated report keeps its
 * date, for sources may differ on the beginning. The story's begin where there is none of these.
 */
export function earliestPossibleOf(
  { all, find }: ParsedData,
  whens: ReadonlyMap<string, WhenWithoutFloor>,
  storyBegins: number,
): Map<string, number> {
  const floors = new Map<string, number>()

  // `within` are the claims whose floor is being sought: meeting one again adds nothing.
  const known = (id: string, within: readonly string[]): number | null => {
    const done = floors.get(id)
    if (done !== undefined) return done
    const claim = find('claim', id)?.body
    const when = whens.get(id)
    if (!claim || !when || within.includes(id)) return null
    const before = [...within, id]
    const isOpen = when.earliest === null && happening.has(claim.kind)
    const group = isOpen ? find('group', claim.about)?.body : undefined
    const bounds = [
      when.earliest,
      when.after === null ? null : known(when.after, before),
      group && group.begins_with.claim !== id ? known(group.begins_with.claim, before) : null,
    ].filter((bound) => bound !== null)
    const floor = bounds.length ? Math.max(...bounds) : storyBegins
    // Only what was sought from the start is whole; inside a circle a bound may be missing.
    if (within.length === 0) floors.set(id, floor)
    return floor
  }

  for (const { id } of all.claim) known(id, [])
  return floors
}
