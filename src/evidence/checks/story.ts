import { versionOf } from '../../core/story/corrections.ts'
import type { ParsedData } from '../parse/parsed-data.ts'
import { isWithin } from '../derive/extent.ts'
import type { Times } from '../derive/derive-times.ts'

/** The story ends after it begins, its first view lies in its extent, its version can be compared. */
export function checkStory({ story: { body, report } }: ParsedData, { begins, ends }: Times): void {
  if (ends <= begins)
    report(
      ['ends'],
      `The story ends (${body.ends}) before it has begun (${body.begins}).`,
      'Write the day after the last one: the story ends as that day begins.',
    )
  if (versionOf(body.data_version) === null)
    report(
      ['data_version'],
      `"${body.data_version}" is not a version: nobody could tell which of two is newer.`,
      'Write three numbers, such as "1.0.0".',
    )
  const [west, south, east, north] = body.window
  if (!isWithin([west, south], body.extent) || !isWithin([east, north], body.extent))
    report(
      ['window'],
      'The first view reaches beyond the extent.',
      'Widen extent, or narrow window.',
    )
}
