import type { ParsedData } from '../parse/parsed-data.ts'
import { spanOf } from '../derive/edtf-span.ts'
import type { Times } from '../derive/derive-times.ts'

/** Times are in order, and what they rest on is written with them. */
export function checkTimes({ all }: ParsedData, { whens }: Times): void {
  for (const { id, body, report } of all.claim) {
    const { basis, why, stated, edtf, after } = body.when
    const when = whens.get(id)
    if (basis === 'inferred' && !why)
      report(
        ['when', 'why'],
        'The time is inferred, and nothing says from what.',
        'Add why: { "en": "…" }.',
      )
    if (basis === 'stated' && !stated)
      report(
        ['when', 'stated'],
        'The time is stated, and the words are missing.',
        "Add the source's own words.",
      )
    if (basis === 'published' && when && when.earliest !== null)
      report(
        ['when', 'edtf'],
        `"${edtf}" has a beginning, and only the publication bounds this claim.`,
        `Write "on or before", as [..${when.last ?? '2017-08-30'}], or another basis.`,
      )
    if (after === id)
      report(
        ['when', 'after'],
        'The claim is to follow itself.',
        'Name another claim, or leave it out.',
      )
  }
  for (const { body, report } of all.origin) {
    const read = body.date === undefined ? null : spanOf(body.date)
    if (read && 'what' in read) report(['date'], read.what, read.fix)
  }
}
