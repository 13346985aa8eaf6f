import { writeInstant } from '../core/time/instant.ts'
import type { Scene } from '../core/lesson/lesson.ts'
import type { Lang, Text } from '../core/text/text.ts'

/**
 * What a build writes a page for. `name` stands in its addresses; `view` is what it shows, as an address's
 * query says it, and `title` what it is called where that is not the story's own.
 */
export type PageMoment = { name: string; view: string; title: Text | null }

export const opening: PageMoment = { name: 'opening', view: '', title: null }

/** A page for an instant (ms, whole minutes): 20170902T2100Z in its addresses. */
export const pageMoment = (now: number): PageMoment => ({
  name: writeInstant(now).replace(/[-:]/g, ''),
  view: `t=${writeInstant(now)}`,
  title: null,
})

/** A page for a scene of the lesson: scene-arrival in its addresses. */
export const pageScene = ({ id, view, title }: Scene): PageMoment => ({
  name: `scene-${id}`,
  view,
  title,
})

/** Where the pages of a moment lie under the folder of a build. These addresses stay across releases. */
export function addressesOf(lang: Lang, { name }: PageMoment) {
  return {
    page: name === opening.name ? `embed/${lang}.html` : `embed/${lang}/${name}.html`,
    still: `stills/${lang}/${name}.svg`,
    stillPicture: `stills/${lang}/${name}.png`,
    card: `cards/${lang}/${name}.png`,
    json: `oembed/${lang}/${name}.json`,
    xml: `oembed/${lang}/${name}.xml`,
  }
}
