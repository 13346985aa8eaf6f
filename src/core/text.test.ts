import { expect, test } from 'vitest'
import { inLang } from './text.ts'

test('words come in the language asked for, where they are translated', () => {
  expect(inLang({ en: 'bus', ar: 'حافلة' }, 'ar')).toEqual({ words: 'حافلة', lang: 'ar' })
  expect(inLang({ en: 'bus', ar: 'حافلة' }, 'en')).toEqual({ words: 'bus', lang: 'en' })
})

test('untranslated words come in English, and say so', () => {
  expect(inLang({ en: 'bus' }, 'ar')).toEqual({ words: 'bus', lang: 'en' })
})
