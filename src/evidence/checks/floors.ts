import type { ParsedData } from '../parse/parsed-data.ts'
import type { Times } from '../derive/derive-times.ts'

/** What a claim must follow came before it, and following leads nowhere in a circle. */
export function checkFloors(
  { all, find }: ParsedData,
  { whens }: Times,
  floors: ReadonlyMap<string, number>,
): void {
  const circleFrom = (id: string): string[] | null => {
    const way = [id]
    for (
      let next = find('claim', id)?.body.when.after;
      next;
      next = find('claim', next)?.body.when.after
    ) {
      if (next === id) return way
      if (way.includes(next)) return null
      way.push(next)
    }
    return null
  }
  for (const { id, body, report } of all.claim) {
    const { after } = body.when
    const circle = after === id ? null : circleFrom(id)
    if (circle)
      report(
        ['when', 'after'],
        `The claims follow one another in a circle: ${[...circle, id].join(' after ')}.`,
        'Take one "after" out.',
      )
    const when = whens.get(id)
    const floor = floors.get(id)
    if (!when || when.latest === null || floor === undefined) continue
    const before = after === undefined ? null : (whens.get(after)?.earliest ?? null)
    if (before !== null && when.latest < before)
      report(
        ['when', 'after'],
        `"${after}" cannot have happened before ${new Date(before).toISOString()}, and this claim is over by then.`,
        'Correct one of the two times, or take "after" out.',
      )
    else if (floor > when.latest)
      report(
        ['when', 'edtf'],
        `"${when.edtf}" is over before what it must follow has begun.`,
        'Correct the time, "after", or the claim with which the group begins.',
        `Nothing of it can be before ${new Date(floor).toISOString()}.`,
      )
  }
}
