import { writeInstant } from './instant.ts'
import type { Lang } from './text.ts'

/** A moment that a build writes pages for: ms, null is the opening. `name` stands in their addresses. */
export type PageMoment = { now: number | null; name: string }

export const opening: PageMoment = { now: null, name: 'opening' }

/** An instant (ms, whole minutes) as a moment of pages: 20170902T2100Z in their addresses. */
export const pageMoment = (now: number): PageMoment => ({
  now,
  name: writeInstant(now).replace(/[-:]/g, ''),
})

/** Where the pages of a moment lie under the folder of a build. These addresses stay across releases. */
export function addressesOf(lang: Lang, { now, name }: PageMoment) {
  return {
    page: now === null ? `embed/${lang}.html` : `embed/${lang}/${name}.html`,
    still: `stills/${lang}/${name}.svg`,
    stillPicture: `stills/${lang}/${name}.png`,
    card: `cards/${lang}/${name}.png`,
    json: `oembed/${lang}/${name}.json`,
    xml: `oembed/${lang}/${name}.xml`,
  }
}
