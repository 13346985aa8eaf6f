import { SaxesParser } from 'saxes'
import type { FileTold } from '../told.ts'

/** An element of XML: its name without prefix, its text, and the line it begins on. */
export type Element = {
  name: string
  line: number
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Deeper than this no map file is nested. */
const deepest = 200

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML into its elements. A document type is refused: neither KML nor GPX has one, and it is where entities
 * are made that unfold to gigabytes or fetch other files.
 */
export function readXml(text: string): { root: Element } | { problem: FileTold } {
  const parser = new SaxesParser({ position: true })
  const open: Element[] = []
  let root: Element | null = null
  let problem: FileTold | null = null
  const tell = (told: FileTold) => (problem ??= told)
  parser.on('error', () => tell({ code: 'not-xml', line: parser.line }))
  parser.on('doctype', () => tell({ code: 'doctype', line: parser.line }))
  // Comments and processing instructions say nothing; what stands on both sides of one is one text.
  const said = (text: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  }
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('opentagstart', ({ name }) => {
    const line = parser.line
    const element: Element = {
      name: withoutPrefix(name),
      line,
      attributes: {},
      children: [],
      text: '',
    }
    if (open.length >= deepest) tell({ code: 'not-xml', line })
    else if (open.length > 0) open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('attribute', ({ name, value }) => {
    const inner = open.at(-1)
    if (inner) inner.attributes[withoutPrefix(name)] = value
  })
  parser.on('closetag', () => void open.pop())
  for (let at = 0; at < text.length && problem === null; at += 65_536)
    parser.write(text.slice(at, at + 65_536))
  if (problem === null) parser.close()
  if (problem !== null) return { problem }
  return root === null ? { problem: { code: 'empty-file' } } : { root }
}

/** The first child of a name, or of a way of names. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  const [first, ...more] = names
  if (first === undefined || element === undefined) return element
  return child(
    element.children.find(({ name }) => name === first),
    ...more,
  )
}

/** The text of a child; nothing where it is not there or says nothing. */
export function textOf(element: Element | undefined, ...names: string[]): string | undefined {
  return child(element, ...names)?.text.trim() || undefined
}

/** Every element of a name inside another, at whatever depth. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((one) => (one.name === name ? [one] : allOf(one, name)))
