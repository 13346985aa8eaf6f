const forms = new Intl.PluralRules('ar')

/** An Arabic count: one, two, few (3–10) and many have forms of their own. */
export function counted(
  count: number,
  one: string,
  two: string,
  few: string,
  many: string,
): string {
  if (count === 1) return one
  if (count === 2) return two
  return `${count} ${forms.select(count) === 'few' ? few : many}`
}
