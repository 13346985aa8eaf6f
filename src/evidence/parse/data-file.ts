import {
  lineAt,
  JsonSyntaxError,
  readJson,
  type JsonNode,
  type Path,
} from './json-with-positions.ts'
import type { Problem } from './problem.ts'

/** A file of the data folder, read as JSON. `lineOf` tells where the value at a path stands. */
export type DataFile = {
  name: string
  /** The name without its ending: the layer. */
  stem: string
  text: string
  value: unknown
  mark: JsonNode
  lineOf: (path: Path) => number
}

/** The paths of the properties that are written more than once. */
function repeated(mark: JsonNode, path: Path = [], found: Path[] = []): Path[] {
  for (const name of mark.twice) found.push([...path, name])
  for (const [name, inner] of mark.inside)
    if (inner.inside.size > 0) repeated(inner, [...path, name], found)
  return found
}

const saveAs = 'Save it as UTF-8 and look at its words: in Notepad, "Save as", encoding "UTF-8".'

/**
 * What is wrong with the bytes that a text was read from, as far as it can still be seen: every second byte of
 * UTF-16 is null, and what is no UTF-8 at all was replaced.
 */
function problemOfBytes(name: string, text: string): Problem | null {
  if (text.includes('\0'))
    return { file: name, what: 'This file is in UTF-16, not in UTF-8.', fix: saveAs }
  const at = text.indexOf('\ufffd')
  if (at < 0) return null
  const what = 'Here are letters that are not in UTF-8: they cannot be read.'
  return { file: name, line: lineAt(text, at), what, fix: saveAs }
}

/** Reads one file; null, with a problem, where it is not JSON. */
export function readDataFile(name: string, text: string, problems: Problem[]): DataFile | null {
  const bytes = problemOfBytes(name, text)
  if (bytes) problems.push(bytes)
  if (text.includes('\0')) return null
  try {
    const { value, mark } = readJson(text)
    const lineOf = (path: Path): number => {
      let inner = mark
      for (const step of path) inner = inner.inside.get(step) ?? inner
      return lineAt(text, inner.at)
    }
    for (const path of repeated(mark))
      problems.push({
        file: name,
        line: lineOf(path),
        property: String(path.at(-1)),
        what: 'is written twice in the same { }.',
        fix: 'Keep one of them.',
      })
    return { name, stem: name.replace(/\.[^.]+$/, ''), text, value, mark, lineOf }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const line = lineAt(text, error.at)
    const fix = 'Look at this line and the end of the one before it.'
    problems.push({ file: name, line, what: `This is not JSON: ${error.message}.`, fix })
    return null
  }
}
