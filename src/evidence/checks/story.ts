import type { Evidence } from '../evidence.ts'
import { isWithin } from '../extent.ts'
import type { Times } from '../times.ts'

/** The story ends after it begins, and its first view lies in its extent. */
export function checkStory({ story: { body, tell } }: Evidence, { begins, ends }: Times): void {
  if (ends <= begins)
    tell(
      ['ends'],
      `The story ends (${body.ends}) before it has begun (${body.begins}).`,
      'Write the day after the last one: the story ends as that day begins.',
    )
  const [west, south, east, north] = body.window
  if (!isWithin([west, south], body.extent) || !isWithin([east, north], body.extent))
    tell(['window'], 'The first view reaches beyond the extent.', 'Widen extent, or narrow window.')
}
