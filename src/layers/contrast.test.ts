import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { themes, type Theme } from '../core/view/view.ts'
import { palettes, type Hue } from './palette.ts'

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The colours of the page, by name, as its style sheet gives them for a theme. */
const css = readFileSync(new URL('./colours.css', import.meta.url), 'utf8')
const sheet = (theme: Theme): Record<string, string> => {
  const start = theme === 'light' ? css.indexOf(':root') : css.indexOf("[data-theme='dark']")
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(themes)('in the %s theme', (theme) => {
  const palette = palettes[theme]
  const page = sheet(theme)
  const hues: Hue[] = ['convoy', 'strike', 'intended', 'ink', 'quiet']
  const texts = ['ink', 'quiet', 'convoy'] as const

  test.each(hues)('marks in %s stand out from the land', (hue) => {
    expect(contrast(palette[hue], palette.land)).toBeGreaterThanOrEqual(3)
  })

  test.each(texts)('words in %s can be read on the land, and on their halo', (hue) => {
    expect(contrast(palette[hue], palette.land)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette[hue], palette.halo)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'panel', 'hover'])('words of the page can be read on its %s', (ground) => {
    for (const hue of texts)
      expect(contrast(page[hue] ?? '', page[ground] ?? ''), hue).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'panel', 'hover'])('marks of the page stand out from its %s', (ground) => {
    for (const hue of [...hues, 'focus'])
      expect(contrast(page[hue] ?? '', page[ground] ?? ''), hue).toBeGreaterThanOrEqual(3)
  })

  test('what means something has one colour, on the map and on the page', () => {
    for (const hue of ['convoy', 'strike', 'intended', 'ink'] as const)
      expect(page[hue]).toBe(palette[hue])
  })
})
