import { expect, test } from 'vitest'
import { isKept, keptOf } from './kept.ts'

test.each([
  'index.html',
  'lesson.html',
  'assets/index-Ab12.js',
  'assets/maplibre-gl-6-Ab12/maplibre-gl-worker.mjs',
  'icons/192.png',
  'manifest.webmanifest',
])('%s is kept', (path) => expect(isKept(path)).toBe(true))

test.each([
  'embed/en.html',
  'embed/en-Ab12.js',
  'explore.js',
  'convoy-map.js',
  'stills/en/opening.png',
  'cards/en/opening.png',
  'oembed/en/opening.json',
  'offline/qalamoun-2017.html',
  'demo/article.html',
  'assets/maplibre-gl-6-Ab12/LICENSE.txt',
  'sw.js',
  '_headers',
])('%s is not kept: it belongs to blocks, or is nothing that a page loads', (path) =>
  expect(isKept(path)).toBe(false),
)

test('a page is known by what is in it, a hashed file by its name', () => {
  const texts: Record<string, string> = { 'assets/a-1.js': 'a', 'index.html': 'old' }
  const list = () => keptOf(Object.keys(texts), (path) => new TextEncoder().encode(texts[path]))
  const before = list()
  texts['index.html'] = 'newer'
  const after = list()
  expect(before.files[0]).toEqual({ url: 'assets/a-1.js', revision: null })
  expect(after.files[0]).toEqual(before.files[0])
  expect(after.files[1]?.revision).not.toBe(before.files[1]?.revision)
  expect(after.files[1]?.integrity).toMatch(/^sha256-/)
  expect([before.bytes, after.bytes]).toEqual([4, 6])
})
