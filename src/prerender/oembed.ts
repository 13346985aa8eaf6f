import { cardSize } from '../site/social-meta.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'

/** An oEmbed answer of type `rich` (oembed.com, 1.0). */
export type OEmbed = {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  cache_age: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
  html: string
  width: number
  height: number
}

/**
 * The room a block asks for, px: as high as it is in a column of up to 800 px, the widest at which its
 * drawing still grows by much. A host's script or `<convoy-map>` sets the true height.
 */
export const frame = { width: 640, height: 1060 }

/** A day: a page may be mended, an article is read for years. */
const cacheAge = 86_400

type Answered = { title: string; frameTitle: string; page: string; card: string; site: string }

/** What is answered for a page. Addresses are absolute; the payload is a plain iframe that fits any column. */
export function oembedOf({ title, frameTitle, page, card, site }: Answered): OEmbed {
  const said = [
    ['src', page],
    ['title', frameTitle],
    ['width', '100%'],
    ['height', String(frame.height)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ].map(([name, value = '']) => `${name}="${escapeMarkup(value)}"`)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(site).host,
    provider_url: site,
    cache_age: cacheAge,
    thumbnail_url: card,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: `<iframe ${said.join(' ')}></iframe>`,
    ...frame,
  }
}

/** Signs that no XML document may hold, whatever its text says. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The same answer as XML. */
export function xmlOf(answer: OEmbed): string {
  const rows = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value).replace(forbidden, ''))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${rows.join('')}</oembed>\n`
}
