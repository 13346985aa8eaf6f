/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2
}

/** Median, least and most of some numbers; null where there are none. */
export const spread = (numbers) =>
  numbers.length
    ? { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) }
    : null

/**
 * How many times as much one page needs as another: the median of the ratios round by round, so that a machine
 * that slows down between rounds slows both. Null where a round is missing or the other needs nothing.
 */
export function ratio(ours, theirs) {
  if (ours.length === 0 || ours.length !== theirs.length || theirs.some((n) => n === 0)) return null
  return median(ours.map((n, i) => n / theirs[i]))
}

/** The largest sum of shifts in one burst: less than a second apart, five seconds in all (Web Vitals). */
export function layoutShift(shifts) {
  let [most, sum, from, to] = [0, 0, 0, -Infinity]
  for (const { at, value } of shifts) {
    if (at - to >= 1000 || at - from >= 5000) [sum, from] = [0, at]
    sum += value
    to = at
    most = Math.max(most, sum)
  }
  return most
}

/** The first answer whose next press was answered too, so that it was the page's and not chance; or null. */
export const firstAnswer = (answers) =>
  answers.find(({ press }, i) => answers[i + 1]?.press === press + 1) ?? null

const fixed = (digits) => (n) => n.toFixed(digits)
/** Numbers as they are printed, by unit. */
export const units = {
  kB: (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0),
  s: (ms) => (ms / 1000).toFixed(2),
  ms: fixed(0),
  count: (n) => String(Math.round(n * 10) / 10),
  score: fixed(3),
}

/** "1.23 (1.20–1.31)", the median alone where every run gave the same, "–" where there is nothing. */
export function said(numbers, unit) {
  const of = spread(numbers)
  if (!of) return '–'
  const write = units[unit]
  const [middle, least, most] = [of.median, of.least, of.most].map(write)
  return least === most ? middle : `${middle} (${least}–${most})`
}

/** "×0.27", or nothing. */
export const saidRatio = (n) => (n === null ? '' : `×${n < 10 ? n.toFixed(2) : n.toFixed(0)}`)
