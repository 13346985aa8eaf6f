import { escapeMarkup } from '../../core/text/escape-markup.ts'
import type { Lang } from '../../core/text/text.ts'

/** A block to be pasted into an article. Addresses are absolute; sizes in CSS px, a width of null is the whole column. */
export type EmbedBlock = {
  address: string
  lang: Lang
  dir: 'ltr' | 'rtl'
  title: string
  /** Headline and moment in words. */
  caption: string
  /** The full map at this moment. */
  full: string
  width: number | null
  height: number
}

/** What stands in a block's place until it is pressed. `address` is empty where there are only words to press. */
export type Facade = { address: string; alt: string; press: string }

/** Attributes as markup, each after a blank; those without a value are left out. */
const written = (attributes: Record<string, string | number | null>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === null ? [] : [` ${name}="${escapeMarkup(String(value))}"`],
    )
    .join('')

/** A link with the still picture in it, or with words where there is no picture. */
function pressed({ address, lang, dir }: EmbedBlock, facade: Facade): string {
  const inside = facade.address
    ? `<img${written({ src: facade.address, alt: facade.alt, width: '100%' })}><br>`
    : ''
  return `<a${written({ href: address, lang, dir })}>${inside}${escapeMarkup(facade.press)}</a>`
}

/** The document that stands in a frame until it is pressed: the link in it leads the frame itself to the block. */
export const facadeDocument = (block: EmbedBlock, facade: Facade): string =>
  `<!doctype html><title>${escapeMarkup(block.title)}</title>${pressed(block, facade)}`

/** Headline and moment as a link in a paragraph: what is left where frames and scripts are taken out. */
export const linkCode = ({ full, caption, lang, dir }: EmbedBlock): string =>
  `<p${written({ lang, dir })}><a${written({ href: full })}>${escapeMarkup(caption)}</a></p>`

/**
 * A plain frame, for any CMS; with a facade it is loaded only when that is pressed. The link after it stays where an
 * editor, a reader mode or a feed takes the frame out.
 */
export function frameCode(block: EmbedBlock, facade: Facade | null): string {
  const { address, title, width, height } = block
  const attributes = written({
    src: address,
    srcdoc: facade && facadeDocument(block, facade),
    title,
    width: width ?? '100%',
    height,
    loading: 'lazy',
    frameborder: 0,
    style: width === null ? null : 'max-width:100%',
  })
  return `<iframe${attributes}></iframe>\n${linkCode(block)}`
}

type Element = {
  script: string
  /** Words of the view, by the attributes of the same names. */
  words: Iterable<readonly [string, string]>
}

/** The element with its script, and in it what is shown where that does not run. */
export function elementCode(
  block: EmbedBlock,
  { script, words }: Element,
  facade: Facade | null,
): string {
  const { lang, title, caption, width, height } = block
  const attributes = written({
    lang,
    ...Object.fromEntries(words),
    title,
    height,
    style: width === null ? null : `max-width:${width}px`,
  })
  const inside = pressed(block, facade ?? { address: '', alt: '', press: caption })
  return `<script${written({ src: script })} async></script>\n<convoy-map${attributes}>${inside}</convoy-map>`
}
