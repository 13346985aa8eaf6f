import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inks } from '../core/analysis/group-status.ts'
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
  (stem) => !['layer', 'legend-sign', 'palette', 'index', 'fallback'].includes(stem),
)

test('there are data files', () => {
  expect(files.length).toBeGreaterThan(5)
})

test('every file with something that is drawn has a look of its own', () => {
  const drawn = story.claims.filter((claim) => claim.where.shape !== null)
  const grounds = [...story.places, ...story.roads, ...story.legs]
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
  const { slot, hue, ink, legend, hatch } = layerOf(stem)

  test('has a stroke for every ink, and for what is still to come', () => {
    for (const name of [...inks, 'ghost'] as const) {
      const { fill, line, width } = ink[name]
      for (const opacity of [fill, line]) expect(opacity >= 0 && opacity <= 1).toBe(true)
      // What is not drawn has no width, and so costs no pixel.
      expect(width > 0).toBe(line > 0 || fill > 0)
    }
  })

  test('lies in a band, in a hue of both themes, hatched or not', () => {
    expect(slots).toContain(slot)
    expect(palettes.light[hue]).toMatch(/^#[\da-f]{6}$/)
    expect(palettes.dark[hue]).toMatch(/^#[\da-f]{6}$/)
    expect(['rising', 'falling', null]).toContain(hatch)
  })

  test('shows in the legend in colours of the palette', () => {
    for (const entry of legend) expect(Object.keys(palettes.light)).toContain(entry.hue)
  })
})

describe('of what is inked by the clock', () => {
  const inked = files.map((stem) => layerOf(stem)).filter(({ inked }) => inked)

  test('there is some', () => {
    expect(inked.length).toBeGreaterThan(2)
  })

  test('nothing shows of what has not begun', () => {
    for (const { ink } of inked) expect([ink.none.fill, ink.none.line]).toEqual([0, 0])
  })

  test('what is possible is hollow, and what is over is fainter than what is not', () => {
    for (const { ink } of inked) {
      expect(ink.hollow.fill).toBe(0)
      expect(ink.hollow.line).toBeGreaterThan(ink.faint.line)
      expect(ink.solid.line).toBeGreaterThan(ink.faint.line)
      expect(ink.ghost.line).toBeLessThan(ink.faint.line)
    }
  })
})

test('a destination looks the same at every moment: it is meant, and never happens', () => {
  const { ink } = layerOf('destinations')
  for (const name of [...inks, 'ghost'] as const) expect(ink[name]).toEqual(ink.hollow)
  expect(ink.hollow.fill).toBe(0)
})
