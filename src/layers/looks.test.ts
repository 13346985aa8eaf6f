import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import fallback from './fallback.ts'
import { layerOf } from './index.ts'
import { slots } from './layer.ts'
import { palettes } from './palette.ts'

const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -ending.length))
const files = namesIn('../../geojson', '.geojson')
const looks = namesIn('.', '.ts').filter(
  (layer) => !['layer', 'legend-sign', 'palette', 'index', 'fallback', 'tint'].includes(layer),
)

test('there are data files', () => {
  expect(files.length).toBeGreaterThan(5)
})

test('every file with something reported that is drawn, and with roads and legs, has a look of its own', () => {
  const drawn = story.claims.filter((claim) => claim.where.shape !== null)
  const grounds = [...story.roads, ...story.legs]
  const layers = new Set([...drawn, ...grounds].map(({ layer }) => layer))
  const plain = [...layers].filter((layer) => layerOf(layer) === fallback)
  expect(plain.filter((layer) => !['context', 'statements'].includes(layer))).toEqual([])
})

test('every look is that of a data file', () => {
  expect(looks.filter((layer) => !files.includes(layer))).toEqual([])
})

test('a file that nobody has given a look is drawn by the fallback, and none by accident', () => {
  for (const layer of ['new-kind', 'layer', 'legend-sign', 'palette', 'index', '', '../fallback'])
    expect(layerOf(layer)).toBe(fallback)
})

describe.each([...files, 'new-kind'])('the look of %s', (layer) => {
  const { slot, hue, stroke, wide, legend } = layerOf(layer)

  test('has a stroke that can be seen', () => {
    for (const opacity of [stroke.fill, stroke.line])
      expect(opacity >= 0 && opacity <= 1).toBe(true)
    expect(stroke.width * stroke.line).toBeGreaterThan(0)
  })

  test('lies in a band, in a hue of both themes, tinted where it is wide or only named', () => {
    expect(slots).toContain(slot)
    expect(palettes.light[hue]).toMatch(/^#[\da-f]{6}$/)
    expect(palettes.dark[hue]).toMatch(/^#[\da-f]{6}$/)
    expect(['tinted', 'named']).toContain(wide)
  })

  test('shows in the legend in colours of the palette', () => {
    for (const entry of legend) expect(Object.keys(palettes.light)).toContain(entry.hue)
  })
})

test('of what is wide only one kind is tinted: two tints over one another cannot be read', () => {
  const tinted = files.filter((layer) => layerOf(layer).inked && layerOf(layer).wide === 'tinted')
  expect(tinted).toEqual(expect.arrayContaining(['positions']))
  expect(tinted).not.toEqual(expect.arrayContaining(['strikes']))
})
