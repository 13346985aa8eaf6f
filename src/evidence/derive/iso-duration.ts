const pattern = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?$/

/** An ISO 8601 duration in weeks, days, hours and minutes, such as PT30M, in ms; null if it is none. */
export function durationOf(text: string): number | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1).map((n) => Number(n ?? 0))
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000
}
