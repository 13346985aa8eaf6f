import { addressesOf, opening } from './page-paths.ts'
import { datasetOf } from '../core/citation/schema-org.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'
import type { Story } from '../core/story/story.ts'
import { siteOf } from './site-url.ts'
import { socialHead } from './social-meta.ts'

/** As long as what a search engine shows of a description. */
const length = 300

/** The first sentences of what happened, as many whole ones as a description holds; at least one. */
export function descriptionOf({ whatHappened }: Story): string {
  const sentences = whatHappened.map(({ text }) => text.en)
  const fits = (count: number) => sentences.slice(0, count).join(' ').length <= length
  const count = sentences.findLastIndex((_, i) => fits(i + 1)) + 1
  return sentences.slice(0, Math.max(1, count)).join(' ')
}

/** A value inside a script element: nothing in it can end the element or begin another. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** What a page says to those who link to it, its opening in English standing for it; nothing where no address is known. */
function socialOf(story: Story, site: string | null): string[] {
  if (site === null) return []
  const { card, json, xml } = addressesOf('en', opening)
  const linked = (address: string) => new URL(address, site).href
  const title = story.title.en
  return socialHead({
    ...{ lang: 'en', title, description: descriptionOf(story), url: site, site },
    image: linked(card),
    imageAlt: title,
    oembed: { json: linked(json), xml: linked(xml) },
  })
}

/**
 * A page whose head tells of a story, in English: title, description, and the evidence as a schema.org
 * `Dataset`; where its absolute address `url` is known, also what others need who link to it. Throws
 * where the page has no title to replace, or the address is none.
 */
export function withHead(page: string, story: Story, url: string | null): string {
  const title = /<title>[^<]*<\/title>/
  if (!title.test(page)) throw new Error('The page has no <title>.')
  const site = siteOf(url)
  const head = [
    `<title>${escapeMarkup(story.title.en)}</title>`,
    `<meta name="description" content="${escapeMarkup(descriptionOf(story))}" />`,
    ...socialOf(story, site),
    `<script type="application/ld+json">${inScript(datasetOf(story, 'en', site))}</script>`,
  ]
  return page.replace(title, () => head.join('\n    '))
}

/**
 * A page of a story beside its map, `name` the file's: its own title with the story's, and its address
 * where that of the site is known. Throws as `withHead` does.
 */
export function withTitle(page: string, name: string, story: Story, url: string | null): string {
  const title = /<title>([^<]*)<\/title>/
  const own = title.exec(page)?.[1]
  if (own === undefined) throw new Error(`${name} has no <title>.`)
  const site = siteOf(url)
  const head = [
    `<title>${own}: ${escapeMarkup(story.title.en)}</title>`,
    ...(site ? [`<link rel="canonical" href="${escapeMarkup(new URL(name, site).href)}" />`] : []),
  ]
  return page.replace(title, () => head.join('\n    '))
}
