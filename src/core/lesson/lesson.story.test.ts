// The lesson keeps its promises.
import lessonText from '$derived/lesson.json?raw'
import { expect, test } from 'vitest'
import { minutesOf, practices, type Lesson } from './lesson.ts'
import { story } from '../../data.ts'

const lesson = JSON.parse(lessonText) as Lesson
const { scenes } = lesson
/** Everything it says, with the path of it: what a class reads, what an educator reads. */
function textsIn(value: unknown, path = ''): [path: string, text: { en: string; ar?: string }][] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [[path, value as { en: string }]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}
const texts = textsIn(lesson)

test('it fits into 45 minutes, with three to begin', () => {
  expect(minutesOf(lesson)).toBe(42)
})

test('it practises all four, and sets each task twice', () => {
  const asked = scenes.map(({ question }) => question?.practice)
  for (const practice of practices) expect(asked, practice).toContain(practice)
  const kinds = scenes.flatMap(({ task }) => task?.kind ?? []).sort()
  expect(kinds).toEqual(['accounts', 'accounts', 'area', 'area'])
})

test('its evidence comes in the order of time', () => {
  const moments = scenes.map(({ view }) => Date.parse(new URLSearchParams(view).get('t') ?? ''))
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
})

test('it begins with the starting articles alone, and leaves most of the evidence to the map', () => {
  const tierOf = new Map(story.claims.map(({ id, tier }) => [id, tier]))
  const [first, ...rest] = scenes.map(({ reveals }) => reveals)
  expect(first?.every((id) => tierOf.get(id) === 'starting')).toBe(true)
  expect(rest.flat().length).toBeLessThan(story.claims.length / 2)
})

test('all of it is in both languages, and Arabic is written in Arabic', () => {
  for (const [path, { en, ar }] of texts) {
    expect(ar, path).toMatch(/[\u0621-\u064a]|^[\d +=]+$/)
    expect(en, path).not.toMatch(/[\u0621-\u064a]/)
  }
})

test('labels of the parties stand in quotation marks alone', () => {
  const labels =
    /terroris|extremis|militant|jihad|regime|martyr|ISIS|daesh|إرهاب|متطرف|الجهاد|نظام|شهيد|شهداء|داعش/i
  const unquoted = (text = '') => text.replace(/“[^”]*”|«[^»]*»/g, '')
  for (const [path, { en, ar }] of texts) {
    expect(unquoted(en), path).not.toMatch(labels)
    expect(unquoted(ar), path).not.toMatch(labels)
  }
})

test('what is quoted stands in the words of a claim that the sentence rests on', () => {
  const plain = (text: string) =>
    text
      .replace(/[’‘]/g, "'")
      .replace(/[.,;:]+$/, '')
      .toLowerCase()
  const quoteOf = new Map(story.claims.map(({ id, quote }) => [id, plain(quote?.text ?? '')]))
  for (const { id, says } of scenes)
    for (const { text, claims } of says)
      for (const [, quoted = ''] of text.en.matchAll(/“([^”]*)”/g))
        expect(
          claims.some((claim) => quoteOf.get(claim)?.includes(plain(quoted))),
          `${id}: ${quoted}`,
        ).toBe(true)
})

test('no answer knows the right place or the right number', () => {
  for (const { id, question } of scenes)
    expect(question?.answer.en, id).not.toMatch(/\b(correct|right (place|answer|number)|truth)\b/i)
})
