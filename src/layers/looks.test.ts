import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import fallback from './fallback.ts'
import { layerOf } from './index.ts'
import { slots } from './layer.ts'
import { palettes } from './palette.ts'

const stemsIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -ending.length))
const files = stemsIn('../../geojson', '.geojson')
const looks = stemsIn('.', '.ts').filter(
  (stem) => !['layer', 'legend-sign', 'palette', 'index', 'fallback', 'tint'].includes(stem),
)

test('there are data files', () => {
  expect(files.length).toBeGreaterThan(5)
})

test('every file with something reported that is drawn, and with roads and legs, has a look of its own', () => {
  const drawn = story.claims.filter((claim) => claim.where.shape !== null)
  const grounds = [...story.roads, ...story.legs]
  const stems = new Set([...drawn, ...grounds].map(({ layer }) => layer))
  const plain = [...stems].filter((stem) => layerOf(stem) === fallback)
  expect(plain.filter((stem) => !['context', 'statements'].includes(stem))).toEqual([])
})

test('every look is that of a data file', () => {
  expect(looks.filter((stem) => !files.includes(stem))).toEqual([])
})

test('a file that nobody has given a look is drawn by the fallback, and none by accident', () => {
  for (const stem of ['new-kind', 'layer', 'legend-sign', 'palette', 'index', '', '../fallback'])
    expect(layerOf(stem)).toBe(fallback)
})

describe.each([...files, 'new-kind'])('the look of %s', (stem) => {
  const { slot, hue, stroke, wide, legend } = layerOf(stem)

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
  const tinted = files.filter((stem) => layerOf(stem).inked && layerOf(stem).wide === 'tinted')
  expect(tinted).toEqual(expect.arrayContaining(['positions']))
  expect(tinted).not.toEqual(expect.arrayContaining(['strikes']))
})
