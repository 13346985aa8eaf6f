import { boundsOf } from '../derive/bounds.ts'
import type { ParsedData } from '../parse/parsed-data.ts'
import { spanOf } from '../derive/edtf-span.ts'
import type { Times } from '../derive/derive-times.ts'

/**
 * A report is not later than what reports it, unless it tells of what is to come. Whose day it
 * is may differ between the two, so both the instant and the calendar day must be later.
 */
export function checkPublication({ all, find }: ParsedData, { whens, published }: Times): void {
  for (const { id, body, report } of all.claim) {
    const when = whens.get(id)
    if (!when || when.latest === null || when.last === null) continue
    if (body.kind === 'destination' || body.when.about_future) continue
    for (const { source } of body.cites) {
      const latest = published.get(source)?.latest ?? null
      const last = lastDay(find('source', source)?.body.custom.published)
      if (latest === null || last === null || when.latest <= latest || when.last <= last) continue
      report(
        ['when', 'edtf'],
        `"${when.edtf}" is later than the publication of ${source} (${last}).`,
        `Write a time up to ${last}; of what was still to come, add "about_future": true.`,
      )
    }
  }
}

function lastDay(edtf: string | undefined): string | null {
  const span = edtf === undefined ? null : spanOf(edtf)
  return span && !('what' in span) ? boundsOf(span, 'UTC', 0).last : null
}
