import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { words } from '../../i18n/index.ts'
import { formatCell, formatOrigin, yearOf } from './format-origin.ts'
import type { Origin } from '../../core/story/story.ts'

const [any] = story.origins
const from = (more: Partial<Origin>): Origin => ({
  ...(any as Origin),
  ...{ speaker: { en: 'The harbour master', ar: 'مدير الميناء' }, party: 'port', date: null },
  ...more,
})
const english = { lang: 'en' as const, words: words.en }
const say = (date: string | null) => formatOrigin(from({ date }), english, story)

test('an origin is said with its date, no more exact than that is known', () => {
  expect(say(null)).toBe('The harbour master')
  expect(say('2017-09-04')).toBe('The harbour master, 4 Sept')
  expect(say('2017-09-04/2017-09-05')).toBe('The harbour master, 4 Sept – 5 Sept')
  expect(say('[..2017-09-03]')).toBe('The harbour master, by 3 Sept')
  expect(say('2017-09')).toBe('The harbour master, September 2017')
  expect(say('2022-03-03')).toBe('The harbour master, 3 March 2022')
})

test('an origin that is not stated, or is the outlet’s own, is said to be', () => {
  const column = { party: 'port', outlet: 'Alpha', origin: 'o', independent: true, sources: [] }
  const cell = (more: object, origin: Origin | null) =>
    formatCell({ ...column, ...more }, origin, english, story)
  const unstated = { party: 'unstated', independent: false }
  expect(formatOrigin(null, english, story)).toBe('not stated')
  expect(cell({}, from({}))).toBe('Alpha, from The harbour master')
  expect(cell(unstated, from({ party: 'unstated' }))).toBe('Alpha, origin not stated')
  expect(cell({ party: 'outlet', independent: false }, from({}))).toBe('Alpha, its own view')
})

test('the year of the story goes without saying', () => {
  expect(yearOf(story)).toBe('2017')
})

test('who speaks is named in the reader’s language', () => {
  const arabic = { lang: 'ar' as const, words: words.ar }
  expect(formatOrigin(from({}), arabic, story)).toContain('مدير الميناء')
})
