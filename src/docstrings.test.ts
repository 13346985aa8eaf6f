import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourcesIn } from './testing/module-graph.ts'

const root = dirname(fileURLToPath(import.meta.url))
const sources = sourcesIn(root).filter((name) => !name.endsWith('.test.ts'))
const linesOf = (name: string) => readFileSync(join(root, name), 'utf8').split('\n')

/** The names of exported functions and classes that no docstring stands above. */
function undocumented(name: string): string[] {
  const lines = linesOf(name)
  return lines.flatMap((line, i) => {
    const [, kind, found = ''] = /^export (?:async )?(function|class|const) (\w+)/.exec(line) ?? []
    const isFunction = kind !== 'const' || /=\s*(async\s*)?(<|\(|$)/.test(line)
    const isTold = lines[i - 1]?.trimEnd().endsWith('*/')
    return kind && isFunction && !isTold ? [`${name}: ${found}`] : []
  })
}

test('every exported function of core says what it answers', () => {
  const core = sources.filter((name) => name.startsWith('core/'))
  expect(core.length).toBeGreaterThan(50)
  expect(core.flatMap(undocumented)).toEqual([])
})

test('every component opens with a line that an editor shows', () => {
  const components = sources.filter((name) => name.endsWith('.svelte'))
  const silent = components.filter((name) => !linesOf(name)[0]?.startsWith('<!-- @component'))
  expect(components.length).toBeGreaterThan(50)
  expect(silent).toEqual([])
})
