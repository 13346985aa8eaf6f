/** The slowest and the fastest top speed that a reader can assume, km/h: what an address can hold. */
export const [slowest, fastest] = [0.1, 9999]

/** A speed as a reader typed it, km/h, to a tenth; null for what is no speed, or none to reckon with. */
export function readSpeed(text: string): number | null {
  const speed = Math.round(Number(text.trim().replace(',', '.')) * 10) / 10
  return speed >= slowest && speed <= fastest ? speed : null
}
