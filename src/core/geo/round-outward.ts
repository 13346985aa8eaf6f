/** From the least to the greatest that something may be. */
export type Range = readonly [least: number, greatest: number]

/** So small a part of a step (1e-9) is a rounding of the machine's, not a part of the number. */
const noise = 1e-9

/** The number without the last digits that binary fractions leave. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** Down to a whole number of steps. */
export const roundDown = (value: number, step: number): number =>
  tidy(Math.floor(value / step + noise) * step)

/** Up to a whole number of steps. */
export const roundUp = (value: number, step: number): number =>
  tidy(Math.ceil(value / step - noise) * step)

/** The step at which a number keeps two digits that count: 10 for 187, 0.1 for 3.9; 0 for 0. */
export const stepOf = (value: number): number =>
  value > 0 ? tidy(10 ** (Math.floor(Math.log10(value)) - 1)) : 0

/**
 * A range rounded outwards, never narrower than it was and no more exact than it is wide: to two
 * digits of its width, and never finer than `finest`.
 */
export function roundOutward([least, greatest]: Range, finest: number): Range {
  const step = Math.max(finest, stepOf(greatest - least))
  return [roundDown(least, step), roundUp(greatest, step)]
}

/**
 * A number that is above a limit, rounded down to two digits, or to as many as it takes to stay
 * above: 3.04 over 3 is 3.04, not 3.
 */
export function downAbove(value: number, limit: number): number {
  for (let step = stepOf(value), digits = 2; digits < 9; step /= 10, digits++)
    if (roundDown(value, step) > limit) return roundDown(value, step)
  return value
}
