import { expect, test } from 'vitest'
import { inLang, quoted } from './text.ts'

test('words come in the language asked for, where they are translated', () => {
  expect(inLang({ en: 'bus', ar: 'حافلة' }, 'ar')).toEqual({ words: 'حافلة', lang: 'ar' })
  expect(inLang({ en: 'bus', ar: 'حافلة' }, 'en')).toEqual({ words: 'bus', lang: 'en' })
})

test('untranslated words come in English, and say so', () => {
  expect(inLang({ en: 'bus' }, 'ar')).toEqual({ words: 'bus', lang: 'en' })
})

test('a quotation that begins or ends with a quotation mark keeps it apart from ours', () => {
  expect(quoted('The deal was made')).toBe('“The deal was made”')
  expect(quoted('“It is done,” said one')).toBe('“\u200a“It is done,” said one”')
  expect(quoted('He said: “No.”')).toBe('“He said: “No.”\u200a”')
})
