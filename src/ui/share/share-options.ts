import type { TierChoice } from '../../core/analysis/choices.ts'
import type { Lang } from '../../core/text/text.ts'
import {
  defaultView,
  only,
  queryOf,
  writeView,
  type Theme,
  type View,
} from '../../core/view/view.ts'

/** What a reader chooses of what is shared. Sizes in CSS px. */
export type ShareOptions = {
  moment: 'now' | 'opening'
  lang: Lang
  tier: TierChoice
  /** Null follows the system of whoever reads. */
  theme: Theme | null
  /** Whether what is selected stays so. */
  selection: boolean
  /** Null: as wide as the column that the block stands in. */
  width: number | null
  /** Null: as high as the block is at that width. */
  height: number | null
  /** A still picture stands first, and the block is loaded only when it is pressed. */
  onClick: boolean
}

/** Widths to pick from, px; null is the whole column. */
export const widths = [null, 360, 660, 960] as const

/** The column in which a block is previewed that takes the whole of it, px. */
export const columnWidth = 660

/** What a block can be asked for, px. */
export const bounds = { width: [280, 2000], height: [200, 3000] } as const

/** The height of a block that has not told its own yet, px. */
const usualHeight = 960

/** What is chosen before anything is: just what is shown. */
export const shareOptionsOf = ({ t, lang, tier, theme }: View): ShareOptions => ({
  moment: t === null ? 'opening' : 'now',
  lang,
  tier,
  theme,
  selection: true,
  width: null,
  height: null,
  onClick: false,
})

/** What is shown, with the choices made of it: what a link to the full replay opens. */
export const chosenView = (
  view: View,
  { moment, lang, tier, theme, selection }: ShareOptions,
): View => ({
  ...view,
  t: moment === 'now' ? view.t : null,
  sel: selection ? view.sel : null,
  lang,
  tier,
  theme,
})

/**
 * What a block understands of a view. `opening` is the moment (ms) at which it opens where none is asked
 * for: null where that is a block's own, which then need not be told; `isClaim` tells what it can select.
 */
export const blockView = (
  view: View,
  opening: number | null,
  isClaim: (id: string) => boolean,
): View => {
  const { t, sel } = view
  return {
    ...defaultView,
    ...only(view, ({ inBlock }) => inBlock),
    t: t ?? opening,
    sel: sel !== null && isClaim(sel) ? sel : null,
  }
}

/** The words of a block's address that differ from the defaults. Its language is not one: that is its page. */
export const blockWords = (block: View): URLSearchParams =>
  writeView({ ...block, lang: defaultView.lang })

/** The address of a block, relative to the folder of the full page. */
export function blockPath(block: View): string {
  const query = queryOf(blockWords(block))
  return `embed/${block.lang}.html${query ? `?${query}` : ''}`
}

/** A number of px as a reader typed it, kept within its bounds; null for none. */
export function typedSize(text: string, of: keyof typeof bounds): number | null {
  const typed = Number.parseInt(text, 10)
  if (Number.isNaN(typed)) return null
  const [least, most] = bounds[of]
  return Math.min(most, Math.max(least, typed))
}

/**
 * The height that code states, px. In a column of any width a block is not everywhere as high as in the
 * preview: a little is added there, so that nothing is cut off.
 */
export function statedHeight({ width, height }: ShareOptions, measured: number | null): number {
  if (height !== null) return height
  if (measured === null) return usualHeight
  return width === null ? Math.ceil((measured + 20) / 10) * 10 : measured
}
