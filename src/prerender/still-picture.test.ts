import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import type { Lang } from '../core/text/text.ts'
import { readPageInputs } from './page-inputs.ts'
import { replayAt } from './block-page.ts'
import { socialCard, stillOf, stillSize, type StillSize } from './still-picture.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const { story, shapes, ground } = readPageInputs(root, {})

function still(lang: Lang, now: string | null, size: StillSize, told = story) {
  const replay = replayAt(told, shapes, lang, now === null ? '' : `t=${now}`)
  return stillOf(
    replay,
    { story: told, shapes, ground, lang },
    size,
    now?.slice(8, 10) ?? 'opening',
  )
}
/** The words of a picture, line by line, without marks of direction. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)]
    .map(([, text = '']) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
    .join(' ')

test.each([
  ['en', null, stillSize],
  ['ar', '2017-09-02T21:00Z', socialCard],
] as const)('a still stands by itself: %s, %s', (lang, now, size) => {
  const svg = still(lang, now, size)
  // A strict reader of XML takes it, at its size.
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  expect([width, height]).toEqual([size.width, size.height])
  expect(svg).not.toMatch(/<script|var\(|vector-effect|@import|data-|url\((?!#)/)
  expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
})

test('two stills on one page share no id', () => {
  const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const [first, second] = [still('en', null, stillSize), still('ar', null, stillSize)].map(idsOf)
  expect(first?.length).toBeGreaterThan(0)
  expect(first?.filter((id) => second?.includes(id))).toEqual([])
})

test('it says where, when, who says so, what is new, and what its signs mean', () => {
  const said = wordsOf(still('en', '2017-09-02T21:00Z', socialCard))
  expect(said).toContain('by the end of 2 September 2017')
  expect(said).toContain('From Qalamoun toward al-Bukamal')
  expect(said).toContain('somewhere in the Homs–Deir ez-Zor boundary area')
  expect(said).toContain('Elnashra')
  expect(said).toContain('Hezbollah: six buses remain under its care')
  expect(said).toContain('or: reports differ')
  expect(said).toContain('CC BY 4.0')
})

test('where reports are silent it says so, and where they last were', () => {
  const said = wordsOf(still('en', '2017-09-11T12:00Z', socialCard))
  expect(said).toContain('No report is dated 9 Sept – 12 Sept')
  expect(said).toContain('8 September')
})

test('reports that disagree are named, or counted', () => {
  const said = wordsOf(still('en', '2017-09-14T21:00Z', stillSize))
  expect(said).toContain('Other reports name four other places')
})

test('no text of the data ends the picture or begins anything in it', () => {
  const evil = '</svg><script>alert(1)</script> & "]]>'
  const svg = still('en', null, socialCard, { ...story, title: { en: evil } })
  expect(svg).not.toContain('<script')
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
})
