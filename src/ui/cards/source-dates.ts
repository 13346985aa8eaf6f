import { dayMs, hourMs } from '../../core/time/time-zone.ts'
import type { Source } from '../../core/story/story.ts'

/** How the date of a publication is known. */
export type KnownDate = 'none' | 'clock' | 'day' | 'dayAnywhere' | 'between' | 'from' | 'until'

type Published = Source['published']

const isWhole = (at: number, unit: number) => at % unit === 0

/** True where the bounds are those of a day anywhere on Earth, UTC+14 to UTC−12: its zone is not known. */
function isAnywhere({ earliest, latest }: NonNullable<Published>): boolean {
  const begins = earliest === null || isWhole(earliest + 14 * hourMs, dayMs)
  return begins && (latest === null || isWhole(latest - 12 * hourMs, dayMs))
}

/** How the date of a publication is known, and whether the time zone of its days is not. */
export function knownDateOf(published: Published): { known: KnownDate; zoneUnknown: boolean } {
  if (published === null) return { known: 'none', zoneUnknown: false }
  const { earliest, latest, edtf } = published
  if (/^[^/]*T/.test(edtf)) return { known: 'clock', zoneUnknown: false }
  const zoneUnknown = isAnywhere(published)
  if (earliest === null || latest === null)
    return { known: earliest === null ? 'until' : 'from', zoneUnknown }
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return { known: 'between', zoneUnknown }
  return { known: zoneUnknown ? 'dayAnywhere' : 'day', zoneUnknown: false }
}
