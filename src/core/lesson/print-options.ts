import type { Scene } from './lesson.ts'
import { languages, type Lang } from '../text/text.ts'

/** What a lesson is printed as: for pupils to read, for pupils to fill in, for the educator alone. */
export const printForms = ['handout', 'worksheet', 'key'] as const
export type PrintForm = (typeof printForms)[number]

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

export const inks = ['colour', 'black'] as const
/** What the preview shows: colours, or what a black-and-white printer makes of them. */
export type PreviewInk = (typeof inks)[number]

/** What somebody wants printed, as an address says it. */
export type PrintOrder = {
  form: PrintForm
  lang: Lang
  paper: Paper
  ink: PreviewInk
  /** Ids of the scenes; none: all of them. */
  scenes: string[]
}

export const defaultOrder: PrintOrder = {
  form: 'handout',
  lang: 'en',
  paper: 'a4',
  ink: 'colour',
  scenes: [],
}

/** How a word of the address is read and written; `parse` gives undefined for nonsense. */
type Row<T> = { parse: (text: string) => T | undefined; write: (value: T) => string }

const oneOf = <T extends string>(all: readonly T[]): Row<T> => ({
  parse: (text) => all.find((word) => word === text),
  write: (value) => value,
})

const id = /^[\w.-]{1,80}$/

const table: { [K in keyof PrintOrder]: Row<PrintOrder[K]> } = {
  form: oneOf(printForms),
  lang: oneOf(languages),
  paper: oneOf(papers),
  ink: oneOf(inks),
  scenes: {
    parse: (text) => {
      const ids = text.split(',')
      return ids.every((one) => id.test(one)) ? [...new Set(ids)] : undefined
    },
    write: (ids) => ids.join(','),
  },
}

const names = Object.keys(table) as (keyof PrintOrder)[]

/** The order that an address means, and the words of it that make no sense. Unknown words are left alone. */
export function readOrder(address: URLSearchParams): { order: PrintOrder; refused: string[] } {
  const order: PrintOrder = { ...defaultOrder }
  const refused: string[] = []
  const read = <K extends keyof PrintOrder>(name: K) => {
    const text = address.get(name)
    if (text === null || text === '') return
    const value = table[name].parse(text)
    if (value === undefined) refused.push(`${name}=${text}`)
    else order[name] = value
  }
  names.forEach(read)
  return { order, refused }
}

/** The words of an order that differ from the defaults; others of `beside` are kept. */
export function writeOrder(order: PrintOrder, beside = new URLSearchParams()): URLSearchParams {
  const address = new URLSearchParams(beside)
  const write = <K extends keyof PrintOrder>(name: K) => {
    const text = table[name].write(order[name])
    if (text === table[name].write(defaultOrder[name])) address.delete(name)
    else address.set(name, text)
  }
  names.forEach(write)
  return address
}

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
