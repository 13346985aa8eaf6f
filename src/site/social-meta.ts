import { escapeMarkup } from '../core/text/escape-markup.ts'

/** What a page says of itself to those who link to it. Addresses are absolute. */
export type Social = {
  lang: 'en' | 'ar'
  title: string
  description: string
  /** The page's own address, without any query. */
  url: string
  site: string
  /** A picture of 1200 × 630 px, and what is on it in words. */
  image: string
  imageAlt: string
  /** Addresses of the page's oEmbed answers. */
  oembed: { json: string; xml: string }
}

/** The size of the picture, px: that of a social card. */
export const cardSize = { width: 1200, height: 630 }

const element = (name: string, values: Record<string, string>) =>
  `<${name} ${Object.entries(values)
    .map(([key, value]) => `${key}="${escapeMarkup(value)}"`)
    .join(' ')} />`

/** Elements of a head, one a line: canonical address, Open Graph, card, oEmbed discovery. */
export function socialHead(page: Social): string[] {
  const { lang, title, description, url, site, image, imageAlt, oembed } = page
  const og = (property: string, content: string) => element('meta', { property, content })
  const alternate = (type: string, href: string) =>
    element('link', { rel: 'alternate', type, href, title })
  return [
    element('link', { rel: 'canonical', href: url }),
    og('og:type', 'article'),
    og('og:title', title),
    og('og:description', description),
    og('og:url', url),
    og('og:site_name', new URL(site).host),
    og('og:locale', { en: 'en_GB', ar: 'ar_AR' }[lang]),
    og('og:image', image),
    og('og:image:type', 'image/png'),
    og('og:image:width', String(cardSize.width)),
    og('og:image:height', String(cardSize.height)),
    og('og:image:alt', imageAlt),
    // Title, text and picture it takes from Open Graph.
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    alternate('application/json+oembed', oembed.json),
    alternate('text/xml+oembed', oembed.xml),
  ]
}
