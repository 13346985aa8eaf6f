import { lineAt, NotJson, readJson, type Mark, type Path } from './json-with-positions.ts'
import type { Problem } from './problem.ts'

/** A file of the data folder, read as JSON. `lineOf` tells where the value at a path stands. */
export type DataFile = {
  name: string
  /** The name without its ending: the layer. */
  stem: string
  text: string
  value: unknown
  mark: Mark
  lineOf: (path: Path) => number
}

/** The paths of the properties that are written more than once. */
function repeated(mark: Mark, path: Path = [], found: Path[] = []): Path[] {
  for (const name of mark.twice) found.push([...path, name])
  for (const [name, inner] of mark.inside)
    if (inner.inside.size > 0) repeated(inner, [...path, name], found)
  return found
}

/** Reads one file; null, with a problem, where it is not JSON. */
export function readDataFile(name: string, text: string, problems: Problem[]): DataFile | null {
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
        mend: 'Keep one of them.',
      })
    return { name, stem: name.replace(/\.[^.]+$/, ''), text, value, mark, lineOf }
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    const line = lineAt(text, error.at)
    const mend = 'Look at this line and the end of the one before it.'
    problems.push({ file: name, line, what: `This is not JSON: ${error.message}.`, mend })
    return null
  }
}
