import type { Outcome } from './understand.ts'

/** What only shows between rows, or beside today's date: said of a row as it comes after the others. */
export function comparer(now: number) {
  const rows = new Map<string, number>()
  const moments = new Map<string, { line: number; place: string }>()
  return (outcome: Outcome): Outcome => {
    const { cells, line, when, place, said } = outcome
    const told = [...outcome.told]
    const tell = (code: 'same-row' | 'same-second' | 'future', value: string, other?: number) =>
      told.push({
        code,
        column: null,
        value,
        ...(other === undefined ? {} : { other: String(other) }),
      })
    const whole = JSON.stringify([cells, place?.geometry, told.map(({ value }) => value)])
    const same = rows.get(whole)
    if (same !== undefined) tell('same-row', '', same)
    else rows.set(whole, line)
    // Only of what has a name: two rows without one may well be about two things.
    if (when !== null && when.clock !== null && place && said.group !== '' && same === undefined) {
      const moment = `${when.clock} ${said.group}`
      const [before, where] = [moments.get(moment), JSON.stringify(place.geometry)]
      if (before && before.place !== where) tell('same-second', when.stated ?? '', before.line)
      else if (!before) moments.set(moment, { line, place: where })
    }
    if (when?.earliest != null && when.earliest > now) tell('future', when.stated ?? '')
    return { ...outcome, told }
  }
}
