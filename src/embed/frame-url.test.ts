import { expect, test } from 'vitest'
import { table } from '../core/view/view.ts'
import { addressWords, frameAddress } from './frame-url.ts'

const block = {
  src: null,
  script: 'https://map.example/convoy/convoy-map.js',
  page: 'https://news.example/2017/article',
  lang: 'en',
  words: [],
  host: 'https://news.example',
}
const address = (given: Partial<Parameters<typeof frameAddress>[0]>) =>
  frameAddress({ ...block, ...given })?.href

const query = '?host=https%3A%2F%2Fnews.example'

test('every row of the table of views is an attribute, and so are the newsroom’s own words', () => {
  // A language has pages of its own, and so has a scene; a lesson is not given in an article.
  const rows = Object.keys(table).filter((name) => name !== 'lang' && name !== 'scene')
  expect([...addressWords].sort()).toEqual([...rows, 'headline', 'credit', 'caption'].sort())
})

test('the frame lies beside the script, or in the folder or page that is named', () => {
  expect(address({})).toBe(`https://map.example/convoy/embed/en.html${query}`)
  expect(address({ lang: 'ar' })).toBe(`https://map.example/convoy/embed/ar.html${query}`)
  for (const src of ['https://x.example/m', 'https://x.example/m/', '//x.example/m'])
    expect(address({ src }), src).toBe(`https://x.example/m/embed/en.html${query}`)
  expect(address({ src: '/m' })).toBe(`https://news.example/m/embed/en.html${query}`)
  expect(address({ src: '/m/own.html?theme=dark', host: 'null' })).toBe(
    'https://news.example/m/own.html?theme=dark',
  )
  expect(address({ script: undefined })).toBeUndefined()
  expect(address({ src: 'https://' })).toBeUndefined()
})

test('words are written so that they arrive as they were meant', () => {
  const words = [
    ['t', '2017-09-01T23:00+03:00'],
    ['headline', 'عنوان & “words” #1'],
  ] as const
  const written = frameAddress({ ...block, words })?.searchParams
  for (const [name, text] of words) expect(written?.get(name)).toBe(text)
})
