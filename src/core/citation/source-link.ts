import type { Source } from '../story/story.ts'
import type { Lang } from '../text/text.ts'

/** The address as printed: no scheme, no final slash. */
export const printedAddress = (url: string): string =>
  url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** The address a reader may be led to; null where a source is printed but not linked. */
export const linkOf = (source: Source): string | null => (source.printOnly ? null : source.url)

/**
 * Outlet, and headline where it is known: "SouthFront, “A Headline”". In a reference
 * both are as printed; elsewhere the outlet has its name in the reader's language.
 */
export function headline({ title, outlet, outletName }: Source, lang: Lang = 'en'): string {
  const name = lang === 'en' ? undefined : outletName[lang]
  if (name === undefined) return title === null ? outlet : `${outlet}, “${title}”`
  return title === null ? name : `${name}، \u2066“${title}”\u2069`
}

/** True for a day, a month or a year, no span and nothing open. */
export const isDate = (edtf: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(edtf)
