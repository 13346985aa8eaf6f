import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../core/text/text.ts'
import { layerOf } from '../layers/index.ts'
import { words } from './index.ts'

const key = readFileSync(new URL('../ui/legend/Key.svelte', import.meta.url), 'utf8')
const picked = [...key.matchAll(/pick\('([\w-]+)', '(\w+)'\)/g)].map(
  ([, stem = '', name = '']) => [stem, name] as const,
)

describe('the key beside the map', () => {
  test.each(picked)('shows a mark of %s that there is, %s', (stem, name) => {
    expect(layerOf(stem).legend.map((entry) => entry.words)).toContain(name)
  })

  test.each(languages)('has words for each of its marks, and no others, in %s', (lang) => {
    expect(Object.keys(words[lang].key).sort()).toEqual(picked.map(([, name]) => name).sort())
  })
})
