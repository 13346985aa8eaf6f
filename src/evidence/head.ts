import { datasetOf } from '../core/dataset.ts'
import type { Story } from '../core/story.ts'

/** As long as what a search engine shows of a description. */
const length = 300

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The first sentences of what happened, as many whole ones as a description holds; at least one. */
export function descriptionOf({ whatHappened }: Story): string {
  const sentences = whatHappened.map(({ text }) => text.en)
  const fits = (count: number) => sentences.slice(0, count).join(' ').length <= length
  const count = sentences.findLastIndex((_, i) => fits(i + 1)) + 1
  return sentences.slice(0, Math.max(1, count)).join(' ')
}

/** A value inside a script element: nothing in it can end the element or begin another. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * A page whose head tells of a story, in English: title, description, and the evidence as a schema.org
 * `Dataset`. `url` is the absolute address of the page, null where it is not known. Throws where the
 * page has no title to replace, or the address is none.
 */
export function withHead(page: string, story: Story, url: string | null): string {
  const title = /<title>[^<]*<\/title>/
  if (!title.test(page)) throw new Error('The page has no <title>.')
  if (url !== null && !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`SITE_URL is not an address of the web: ${url}`)
  const head = [
    `<title>${escaped(story.title.en)}</title>`,
    `<meta name="description" content="${escaped(descriptionOf(story))}" />`,
    `<script type="application/ld+json">${inScript(datasetOf(story, 'en', url))}</script>`,
  ]
  return page.replace(title, () => head.join('\n    '))
}
