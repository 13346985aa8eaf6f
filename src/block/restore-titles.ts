import type { EmbedStory } from '../core/drawing/embed-story.ts'
import type { Lang } from '../core/text/text.ts'

/**
 * A brief whose claims have the titles of a page's list of every report, which is in their order: what is
 * written on the page is not sent a second time.
 */
export function restoreTitles(
  { story, ...more }: EmbedStory,
  list: ParentNode,
  lang: Lang,
): EmbedStory {
  const titles = [...list.querySelectorAll<HTMLElement>('ol > li > span:first-child')]
  const titleAt = (i: number) => {
    const words = titles[i]?.textContent ?? ''
    return lang === 'ar' && titles[i]?.lang !== 'en' ? { en: '', ar: words } : { en: words }
  }
  const claims = story.claims.map((claim, i) => ({ ...claim, title: titleAt(i) }))
  return { story: { ...story, claims }, ...more }
}
