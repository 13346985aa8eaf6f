import { expect, test } from 'vitest'
import { words } from '../../i18n/index.ts'
import { partyName } from './party-name.ts'

const parties = { port: { en: 'The port', ar: 'الميناء' } }
const english = { words: words.en, lang: 'en' as const }

test('a party of the story is called as its data call it, in the language of the reader', () => {
  expect(partyName('port', { parties }, english)).toBe('The port')
  expect(partyName('port', { parties }, { words: words.ar, lang: 'ar' })).toBe('الميناء')
})

test('what is no party of a story is named by the interface, and what nobody names by nobody', () => {
  expect(partyName('unstated', { parties }, english)).toBe('not stated')
  expect(partyName('ship', { parties }, english)).toBeNull()
})
