import { describe, expect, test } from 'vitest'
import { languages } from '../core/text/text.ts'
import { keyOf } from '../layers/legend-sign.ts'
import { story } from '../data.ts'
import { drawnLayers } from '../core/story/story.ts'
import { words } from './index.ts'

const shown = keyOf(drawnLayers(story)).map(({ words }) => words)

describe('the key beside the map', () => {
  test('has the few marks without which the map would be misread', () => {
    expect(shown).toEqual(expect.arrayContaining(['solid', 'area', 'or', 'strike']))
    expect(shown.length).toBeLessThan(8)
  })

  test.each(languages)('has words for each of its marks, and no others, in %s', (lang) => {
    expect(Object.keys(words[lang].key).sort()).toEqual([...shown].sort())
  })
})
