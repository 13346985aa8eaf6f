import { attributes } from '../core/view/view.ts'

/** The words of an address that a block takes as attributes: the table of views, and the newsroom's own three. */
export const addressWords: readonly string[] = [...attributes, 'headline', 'credit', 'caption']

type Block = {
  /** The folder in which `embed/` lies, or a page of a frame; relative to `page`. */
  src: string | null
  /** The address of the element's own script, which lies beside `embed/`. */
  script: string | undefined
  page: string
  lang: string
  /** Words of the address with their text. */
  words: readonly (readonly [string, string])[]
  /** The origin of the page around the frame, the only one to command it. */
  host: string
}

/** The address of a block's frame; null where nothing says in which folder it lies. */
export function frameAddress({ src, script, page, lang, words, host }: Block): URL | null {
  const folder = src === null || /\.html?($|[?#])|\/$/.test(src) ? src : `${src}/`
  const from = folder ?? script
  if (!from || !URL.canParse(from, page)) return null
  const address = new URL(from, page)
  const isPage = src !== null && /\.html?$/.test(address.pathname)
  const frame = isPage ? address : new URL(`embed/${lang}.html`, address)
  for (const [name, text] of words) frame.searchParams.set(name, text)
  if (host !== 'null') frame.searchParams.set('host', host)
  return frame
}
