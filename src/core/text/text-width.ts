const arabic = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** How wide letters of Noto Sans are, in parts of their size: a little more than they turn out to be. */
const letter = { arabic: 0.5, capitals: 0.78, wide: 0.9, other: 0.56, heavier: 1.06 }

/**
 * How wide a line is about, px, where nothing is there to measure it: in a build, and before a font has
 * arrived. A line without small letters is taken to be set spaced, as an atlas sets the name of a country.
 */
export function widthOf(text: string, size: number, weight = 400): number {
  const letters = [...text]
  const heavier = weight >= 600 ? letter.heavier : 1
  if (arabic.test(text)) return letters.length * letter.arabic * size * heavier
  if (!/\p{Ll}/u.test(text)) return letters.length * letter.capitals * size * heavier
  const sum = letters.reduce(
    (all, one) => all + (/[mwMW]/.test(one) ? letter.wide : letter.other),
    0,
  )
  return sum * size * heavier
}
