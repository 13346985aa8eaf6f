import { formatWhen, type TimeWords } from '../../core/time/format-time.ts'
import { dayOf, isMidnight } from '../../core/time/time-zone.ts'
import type { When } from '../../core/time/when.ts'
import type { BroughtWords } from '../../i18n/brought.ts'

type Time = Omit<When, 'floor'>

/** A time of a reader's file in words, as exactly as it is written and no more. */
export function whenSaid(when: Time | null, words: TimeWords, zone: string): string {
  if (when === null) return words.noDate
  // An hour, or a span between two: the days alone would say less than the file.
  const ends = [when.earliest, when.latest].filter((end) => end !== null)
  const isDays = ends.every((end) => isMidnight(end, zone))
  if (when.clock === null && when.edtf.includes('T') && when.zone !== 'unknown' && !isDays) {
    const at = (instant: number) =>
      words.clockOf(words.shortDay(dayOf(instant, zone)), words.clock(instant, zone))
    const { earliest, latest } = when
    if (earliest !== null && latest !== null) return words.fromTo(at(earliest), at(latest))
    if (latest !== null) return words.by(at(latest))
    if (earliest !== null) return words.since(at(earliest))
  }
  return formatWhen({ ...when, floor: when.earliest ?? 0 }, words, zone)
}

type Place = {
  type: string
  position: readonly number[] | null
  radiusKm: number | null
  byDigits: boolean
}

/** A place of a reader's file in words: its coordinates no finer than its radius, and the radius. */
export function whereSaid(place: Place | null, named: string, words: BroughtWords): string {
  if (place === null) return named === '' ? words.noPlace : words.onlyNamed(named)
  const { type, position, radiusKm, byDigits } = place
  if (position === null || radiusKm === null)
    return type.endsWith('LineString') ? words.aLine : words.anArea
  const [longitude = 0, latitude = 0] = position
  // As many digits as are written; or as move the centre of a stated circle by no more than a tenth of it.
  const digits = Math.max(0, Math.min(6, Math.round(-Math.log10(radiusKm / (byDigits ? 80 : 800)))))
  const one = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`
  const where = `${one(latitude, 'N', 'S')}, ${one(longitude, 'E', 'W')}`
  return (byDigits ? words.byDigits : words.placed)(where, lengthSaid(radiusKm, words))
}

/** A radius, rounded upward to two digits. */
function lengthSaid(km: number, words: BroughtWords): string {
  const metres = km * 1000
  const step = 10 ** (Math.floor(Math.log10(metres)) - 1)
  const rounded = Math.max(1, Number((Math.ceil(metres / step - 1e-9) * step).toPrecision(2)))
  return rounded < 1000 ? words.metres(Math.ceil(rounded)) : words.kilometres(rounded / 1000)
}
