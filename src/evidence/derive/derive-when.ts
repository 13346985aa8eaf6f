import type { When } from '../../core/time/when.ts'
import { boundsOf } from './bounds.ts'
import type { RawWhen } from '../parse/claim-schema.ts'
import { durationOf } from './iso-duration.ts'
import { spanOf } from './edtf-span.ts'
import type { ReportProblem } from '../parse/schema.ts'
import { isZone } from './zone.ts'

/** A `when` whose `floor` is still the own earliest, or null. */
export type WhenWithoutFloor = Omit<When, 'floor'>

/**
 * The bounds of a claim's `when`; null where it gives no date, and, with a problem told, where
 * it cannot be read.
 */
export function whenOf(
  raw: RawWhen,
  throughout: boolean,
  report: ReportProblem,
): WhenWithoutFloor | null {
  const margin = marginOf(raw, report)
  const zoneIsReal = zoneOf(raw.zone, ['when', 'zone'], report)
  if (raw.edtf === undefined) return null
  const span = spanOf(raw.edtf)
  if ('what' in span) {
    report(['when', 'edtf'], span.what, span.fix)
    return null
  }
  if (span.vague && !raw.margin)
    report(
      ['when', 'edtf'],
      `"${raw.edtf}" is approximate, and nothing says by how much.`,
      'Add when.margin, such as P1D or PT2H, or write a span without ~ ? %.',
      'EDTF does not say how wide "approximately" is.',
    )
  if (!zoneIsReal) return null
  const { begunBy, endsFrom, ...bounds } = boundsOf(span, raw.zone, margin)
  return {
    edtf: raw.edtf,
    ...bounds,
    begunBy: throughout ? begunBy : null,
    endsFrom: throughout ? endsFrom : null,
    margin,
    mode: throughout ? 'throughout' : 'once',
    basis: raw.basis,
    until: raw.until ?? null,
    zone: raw.zone,
    stated: raw.stated ?? null,
    why: raw.why ?? null,
    after: raw.after ?? null,
  }
}

function marginOf({ margin }: RawWhen, report: ReportProblem): number {
  if (margin === undefined) return 0
  const duration = durationOf(margin)
  if (duration === null)
    report(['when', 'margin'], `"${margin}" is not a length of time.`, 'Write PT30M, PT2H or P1D.')
  return duration ?? 0
}

/** True where `zone` is one; tells otherwise. */
export function zoneOf(zone: string, path: string[], report: ReportProblem): boolean {
  if (isZone(zone)) return true
  report(
    path,
    `"${zone}" is not a time zone.`,
    'Write one of the IANA list, such as Asia/Damascus, or "unknown".',
  )
  return false
}
