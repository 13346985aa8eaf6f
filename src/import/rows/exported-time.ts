import type { When } from '../../core/time/when.ts'
import { plainCell } from '../cells/latin-digits.ts'

const instant = (cell: string): number | null => (cell === '' ? null : Date.parse(cell))

/**
 * A time of our own export, as it was: whether a source states it or only its publication bounds it, whether it
 * lasted, and by when it had certainly begun. `cell` is that of a column, by its name.
 */
export function asExported(
  when: Omit<When, 'floor'>,
  cell: (column: string) => string,
): Omit<When, 'floor'> {
  const plain = (column: string) => plainCell(cell(column))
  const basis = plain('basis')
  return {
    ...when,
    edtf: plain('edtf') || when.edtf,
    basis: basis === 'published' || basis === 'inferred' ? basis : 'stated',
    until: plain('until') === 'published' ? 'published' : null,
    mode: plain('mode') === 'throughout' ? 'throughout' : 'once',
    begunBy: instant(plain('begun_by')),
    endsFrom: instant(plain('ends_from')),
    clock: instant(plain('clock')),
    margin: Number(plain('margin_minutes').replace(',', '.')) * 60_000,
    first: plain('first_day') || null,
    last: plain('last_day') || null,
  }
}
