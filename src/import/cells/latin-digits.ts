/** Marks that only set the direction of writing, and blanks of every kind. */
const directions = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/g
const blanks = /[\s\u00a0\u202f]+/g

/** A cell as it is read: digits of Arabic and Persian as Latin ones, blanks as one, no marks of direction. */
export const plainCell = (cell: string): string =>
  cell
    .replaceAll(directions, '')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', '.')
    .replaceAll(/[\u2212\u2010\u2011]/g, '-')
    .replaceAll(blanks, ' ')
    .trim()

/** A number with a decimal point or comma; null for anything else, and where a comma may separate thousands. */
export function readNumber(cell: string): number | null {
  const text = plainCell(cell)
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** Words for "it is not known", in a cell that would otherwise say something. */
export const saysNothing = (cell: string): boolean =>
  /^([-–—?.*]*|n\/?a|null|none|nan|nil|unknown|not (known|stated|available|recorded)|undated|no date|غير معروفة?|مجهولة?|لا يوجد|غير محددة?)$/iu.test(
    plainCell(cell),
  )
