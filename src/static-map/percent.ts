/** A length on a sheet as a share of it: signs keep their place and their size at any scale of the paths. */
export const percent = (value: number, of: number): string =>
  `${Number(((100 * value) / of).toFixed(2))}%`
