import type { Source } from '../story/story.ts'

/** The address as printed: no scheme, no final slash. */
export const printedAddress = (url: string): string =>
  url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** The address a reader may be led to; null where a source is printed but not linked. */
export const linkOf = (source: Source): string | null => (source.printOnly ? null : source.url)

/** Outlet, and headline where it is known: "SouthFront, “US-Led Coalition Is Blocking …”". */
export function headline(source: Source): string {
  return source.title === null ? source.outlet : `${source.outlet}, “${source.title}”`
}

/** True for a day, a month or a year, no span and nothing open. */
export const isDate = (edtf: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(edtf)
