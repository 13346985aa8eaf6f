import type { Scene } from './lesson.ts'
import { languages, type Lang } from '../text/text.ts'
import {
  defaultsOf,
  ids,
  oneOf,
  readWords,
  writeWords,
  type Values,
} from '../view/address-words.ts'

/** What a lesson is printed as: for pupils to read, for pupils to fill in, for the educator alone. */
export const printForms = ['handout', 'worksheet', 'key'] as const
export type PrintForm = (typeof printForms)[number]

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

export const inks = ['colour', 'black'] as const
/** What the preview shows: colours, or what a black-and-white printer makes of them. */
export type PreviewInk = (typeof inks)[number]

const table = {
  form: oneOf<PrintForm, PrintForm>(printForms, 'handout'),
  lang: oneOf<Lang, Lang>(languages, 'en'),
  paper: oneOf<Paper, Paper>(papers, 'a4'),
  ink: oneOf<PreviewInk, PreviewInk>(inks, 'colour'),
  /** Ids of the scenes; none: all of them. */
  scenes: ids(),
}

/** What somebody wants printed, as an address says it. */
export type PrintOrder = Values<typeof table>

export const defaultOrder: PrintOrder = defaultsOf(table)

/** The order that an address means, and the words of it that make no sense. Unknown words are left alone. */
export function readOrder(address: URLSearchParams): { order: PrintOrder; refused: string[] } {
  const { values, refused } = readWords(table, address)
  return { order: values, refused }
}

/** The words of an order that differ from the defaults; others of `beside` are kept. */
export const writeOrder = (order: PrintOrder, beside?: URLSearchParams): URLSearchParams =>
  writeWords(table, order, beside)

/**
 * The scenes that an order asks for, in the order of the lesson, and the ids that the lesson does not
 * have. Where nothing of what is asked for is left: all of them.
 */
export function orderedScenes<T extends Pick<Scene, 'id'>>(
  scenes: readonly T[],
  asked: readonly string[],
): { found: T[]; unknown: string[] } {
  const unknown = asked.filter((id) => !scenes.some((scene) => scene.id === id))
  const found = scenes.filter((scene) => asked.includes(scene.id))
  return { found: found.length > 0 ? found : [...scenes], unknown }
}
