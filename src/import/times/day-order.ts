import { plainCell } from '../cells/latin-digits.ts'
import { shownOrder, type DayOrder } from './calendar-date.ts'

const inNumbers = /(?<!\d|\d[-/.])(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?!\d)/g

/**
 * The order of day and month in a column of dates in numbers: where one value shows it, that of all. Null where
 * none does, or where two differ; `asks` tells whether any value needs it.
 */
export function dayOrderIn(cells: readonly string[]): {
  order: DayOrder | null
  asks: string | null
} {
  const shown = new Set<DayOrder>()
  let asks: string | null = null
  for (const cell of cells)
    for (const [, a, b] of plainCell(cell).matchAll(inNumbers)) {
      const order = shownOrder(Number(a), Number(b))
      if (order === null) asks ??= cell
      // The second of February says nothing of which is which.
      else if (a !== b) shown.add(order)
    }
  const [only, another] = shown
  return { order: only && !another ? only : null, asks }
}
