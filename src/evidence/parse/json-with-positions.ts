export type Path = readonly (string | number)[]

/** Where a value stands in a text: its offsets (end exclusive), its members', and names written twice. */
export type JsonNode = {
  at: number
  end: number
  inside: Map<string | number, JsonNode>
  twice: string[]
}

/** A text that is not JSON: `at` is the offset of the first character that does not fit. */
export class JsonSyntaxError extends Error {
  readonly at: number
  constructor(what: string, at: number) {
    super(what)
    this.at = at
  }
}

const blank = /[ \t\r\n]*/y
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Reads JSON and remembers where each value stands. Throws `JsonSyntaxError` with the offset. */
export function readJson(text: string): { value: unknown; mark: JsonNode } {
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const fail = (wanted: string): never => {
    const found = at < text.length ? JSON.stringify(text[at]) : 'the end of the file'
    throw new JsonSyntaxError(`${wanted} is wanted here, not ${found}`, at)
  }
  const next = (): string | undefined => {
    match(blank)
    return text[at]
  }

  const readScalar = (wanted: string): unknown => {
    const found = match(scalar)
    if (found !== undefined) return JSON.parse(found)
    if (text[at] === '"')
      throw new JsonSyntaxError('this text has no closing quote on its line', at)
    return fail(wanted)
  }

  const readInside = (close: string, member: () => void): void => {
    at++
    if (next() === close) return void at++
    for (;;) {
      member()
      const after = next()
      if (after === close) return void at++
      if (after !== ',') fail(`a comma or ${close}`)
      at++
      if (next() === close) fail('something after the comma')
    }
  }

  const readValue = (): { value: unknown; mark: JsonNode } => {
    const opening = next()
    const mark: JsonNode = { at, end: at, inside: new Map(), twice: [] }
    if (opening === '{') {
      const value: Record<string, unknown> = {}
      readInside('}', () => {
        if (next() !== '"') fail('a property name in double quotes')
        const name = readScalar('a property name') as string
        if (next() !== ':') fail('a colon')
        at++
        if (mark.inside.has(name)) mark.twice.push(name)
        const member = readValue()
        value[name] = member.value
        mark.inside.set(name, member.mark)
      })
      mark.end = at
      return { value, mark }
    }
    if (opening === '[') {
      const value: unknown[] = []
      readInside(']', () => {
        const member = readValue()
        mark.inside.set(value.length, member.mark)
        value.push(member.value)
      })
      mark.end = at
      return { value, mark }
    }
    const value = readScalar('a value')
    mark.end = at
    return { value, mark }
  }

  const read = readValue()
  if (next() !== undefined) fail('the end of the file')
  return read
}

/** The line (from 1) of an offset. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length
