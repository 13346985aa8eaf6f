import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { arabicOf, inEnglish, withArabic } from './translations.ts'

test('a story taken apart by language and put together again is the same', () => {
  expect(withArabic(inEnglish(story), arabicOf(story))).toEqual(story)
})

test('in English there is no Arabic but in names on the map', () => {
  const { places, roads, ...rest } = inEnglish(story)
  expect(JSON.stringify(rest).replace(/"quote":\{[^}]*\}/g, '')).not.toMatch(/"ar":/)
  expect([places, roads]).toEqual([story.places, story.roads])
})

test('a text that has no Arabic stays without', () => {
  const [first, ...others] = story.claims
  if (!first) throw new Error('The story has no claims.')
  const untranslated = { ...story, claims: [{ ...first, title: { en: 'In English' } }, ...others] }
  const again = withArabic(inEnglish(untranslated), arabicOf(untranslated))
  expect(again.claims[0]?.title).toEqual({ en: 'In English' })
})
