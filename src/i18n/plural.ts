/** A counted phrase in the plural forms of its language, by CLDR's names; `#` stands for the number.
 *  `zero` is what is said of none at all, also in a language that has no such form of its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** How a locale says counted phrases: the form that `Intl.PluralRules` picks, with the number in it. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale)
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  return (count, forms) => {
    const form = count === 0 ? forms.zero : forms[rules.select(count)]
    return (form ?? forms.other).replace('#', figures.format(count))
  }
}
