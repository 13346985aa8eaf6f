/** An hour in ms: for speeds only, never to step from one wall clock to another. */
export const hourMs = 3_600_000

/**
 * The least and the greatest speed (km/h) that a distance (km) and a time (ms) allow, each [least,
 * greatest]. `Infinity` as the least: apart, and no time between. `null` as the greatest: no upper
 * limit, for there may have been no time between.
 */
export function speedOf(
  distance: readonly [number, number],
  time: readonly [number, number],
): [least: number, greatest: number | null] {
  const over = (km: number, ms: number) => (km === 0 ? 0 : (km * hourMs) / ms)
  const greatest = over(distance[1], time[0])
  return [over(distance[0], time[1]), Number.isFinite(greatest) ? greatest : null]
}

/**
 * The speed itself.
 * @throws RangeError, in a plain sentence, where it is not a finite number above 0.
 */
export function checkedSpeed(kmh: number): number {
  if (Number.isFinite(kmh) && kmh > 0) return kmh
  throw new RangeError(`The top speed must be a number of km/h above 0, not ${kmh}.`)
}

/** The slowest and the fastest top speed that a reader can assume, km/h: what an address can hold. */
export const [slowest, fastest] = [0.1, 9999]

/** A speed as a reader typed it, km/h, to a tenth; null for what is no speed, or none to reckon with. */
export function parseSpeed(text: string): number | null {
  const speed = Math.round(Number(text.trim().replace(',', '.')) * 10) / 10
  return speed >= slowest && speed <= fastest ? speed : null
}
