import { readOrder, writeOrder, type PrintOrder } from '../../core/lesson/print-options.ts'
import { viewOfScene, type Scene } from '../../core/lesson/lesson.ts'
import type { Lang } from '../../core/text/text.ts'
import { queryOf } from '../../core/view/view.ts'
import { askedWords, linkTo, replaceQuery } from '../shell/address-bar.ts'
import { site } from '../shell/site-url.ts'

/** The order that the address bar holds now, and the words of it that make no sense. */
export const readPrintParams = () => readOrder(askedWords())

/** Writes an order into the address bar, beside whatever others have put there, without a new entry in the history. */
export const writePrintParams = (order: PrintOrder): void =>
  replaceQuery(queryOf(writeOrder(order, askedWords())))

/** The absolute address of the map; null where nothing says under which it will be found. */
export function mapAddress(): string | null {
  const { page, isKnown } = site()
  return isKnown ? new URL('./', page).href : null
}

/** The address of a scene's moment on the map; null where that of the map is not known. */
export function momentLink(scene: Scene, lang: Lang, data: string): string | null {
  const map = mapAddress()
  return map && linkTo({ ...viewOfScene(scene), scene: null, lang, data }, map)
}
