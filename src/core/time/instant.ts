/** False for the 31st of February, which a Date would take for a day in March. */
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** The last day (YYYY-MM-DD) of a month (YYYY-MM); null where there is no such month. */
export function lastDayOfMonth(month: string): string | null {
  const [year = 0, number = 0] = month.split('-').map(Number)
  if (number < 1 || number > 12) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31
  return `${month}-${days}`
}

/** An instant with its zone; `+` arrives as a space in an address and is taken as meant. */
export function readInstant(text: string): number | undefined {
  const meant = text.trim().replace(/ (?=\d\d:?\d\d$)/, '+')
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)$/
  if (!shape.test(meant)) return undefined
  const instant = Date.parse(meant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(instant) || !isDay(meant.slice(0, 10)) ? undefined : instant
}

/** An instant as ISO 8601 in UTC, to the second or millisecond only where it has any. */
export function writeInstant(instant: number): string {
  const full = new Date(instant).toISOString()
  return full.replace('.000Z', 'Z').replace(':00Z', 'Z')
}
