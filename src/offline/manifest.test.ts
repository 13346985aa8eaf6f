import { expect, test } from 'vitest'
import type { Story } from '../core/story/story.ts'
import { iconSvg } from './icon.ts'
import { manifestOf } from './manifest.ts'

const story = { title: { en: 'A story' } } as unknown as Story
const manifest = JSON.parse(manifestOf(story)) as {
  name: string
  icons: { src: string; sizes: string; purpose: string }[]
}

test('every address in it is relative, so that a site works in any folder', () => {
  const addresses = JSON.stringify(manifest).match(/"[^"]*\/[^"]*"/g) ?? []
  const own = addresses.filter((one) => !one.includes('image/png'))
  expect(own.length).toBeGreaterThanOrEqual(6)
  for (const one of own) expect(one).toMatch(/^"\.\//)
})

test('it bears the name of its story, and has what systems need to install it', () => {
  expect(manifest.name).toBe('A story')
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
})

test('a maskable icon leaves a margin that a system may cut', () => {
  expect(iconSvg(512, true)).toContain('viewBox="-10 -10 120 120"')
  expect(iconSvg(512, false)).toContain('viewBox="0 0 100 100"')
})
