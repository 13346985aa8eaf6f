import { createContext } from 'svelte'
import type { Format } from '../../core/citation/export-format.ts'
import type { View } from '../../core/view/view.ts'

/** Where the page lies. */
export type Site = {
  /**
   * The whole address of the page, without the words of any view. Of a copy in one file whose site is not
   * known only its name: where it lies on a device is nobody’s business.
   */
  page: string
  /** Whether that was said when the page was built; else it is the address bar's. */
  isKnown: boolean
  /** Whether the page is the copy that is one file: it brings no blocks. */
  isFile: boolean
  /** The address at which a block for a language answers oEmbed; null where the page names none. */
  oembed: (lang: string) => string | null
}

/** A moment as a picture of its own: an SVG that needs nothing beside it. Its size in px. */
export type Still = { svg: string; width: number; height: number; alt: string }

/** What a panel can ask of the page that it is on. */
export type PageActions = {
  /** What is shown. */
  view: () => View
  /** Resolves when the story is there in both languages, or it is said that it did not arrive. */
  whole: () => Promise<void>
  /** The whole address of what is shown, or of another view, with the version of the data it was made from. */
  link: (view?: View) => string
  site: () => Site
  /** Copies a text, and says so in the words given; without any, whoever asks says it. Whether it was copied. */
  copy: (text: string, done?: string) => Promise<boolean>
  /** Gives the reader a file: its name, its media type, its text. */
  save: (name: string, type: string, text: string) => void
  saveBlob: (name: string, blob: Blob) => void
  /** The drawing of a view as a file. Rejects where what it is drawn from does not arrive. */
  still: (view: View) => Promise<Still>
  /** The formats in which what is shown can be saved. Rejects where they do not arrive. */
  formats: () => Promise<readonly Format[]>
}

export const [usePageActions, setPageActions] = createContext<PageActions>()
