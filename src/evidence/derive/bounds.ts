import type { Span, Unit } from './edtf-span.ts'
import { daySpan, localDay } from './zone.ts'

/** A written time in instants (ms), ends exclusive, null open; and in days, as written in the zone. */
export type BoundsOfTime = {
  earliest: number | null
  latest: number | null
  /** Certainly begun by, certainly lasting until: of something that lasted. */
  begunBy: number | null
  endsFrom: number | null
  first: string | null
  last: string | null
  clock: number | null
}

const startOf = (unit: Unit, zone: string) =>
  'instant' in unit ? unit.instant : daySpan(unit.days[0], zone).start
const endOf = (unit: Unit, zone: string) =>
  'instant' in unit ? unit.instant : daySpan(unit.days[1], zone).end

/** The bounds of a written time; `margin` (ms) widens each both ways. */
export function boundsOf({ first, last }: Span, zone: string, margin: number): BoundsOfTime {
  const dayOf = (unit: Unit, which: 0 | 1) =>
    'instant' in unit ? localDay(unit.instant, zone) : unit.days[which]
  const [from, to] = [first, last].map((unit) => (unit && 'instant' in unit ? unit.instant : null))
  return {
    earliest: first && startOf(first, zone) - margin,
    latest: last && endOf(last, zone) + margin,
    begunBy: first && endOf(first, zone) + margin,
    endsFrom: last && startOf(last, zone) - margin,
    first: first && dayOf(first, 0),
    last: last && dayOf(last, 1),
    clock: from === to ? (from ?? null) : null,
  }
}
