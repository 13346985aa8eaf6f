import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDirectionMarks } from './bidi-marks.ts'
import { widthOf } from './text-width.ts'
import { cut, linesOf } from './wrap-text.ts'

test('no word is lost, and no line is wider than asked for unless it is one word', () => {
  const word = fc.stringMatching(/^[a-zA-Zأ-ي0-9.]{1,14}$/)
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 40, max: 400 }), (words, width) => {
      const lines = linesOf(words.join(' '), width, 16)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines)
        expect(!line.includes(' ') || widthOf(line, 16, 400) <= width).toBe(true)
    }),
  )
})

test('lines left out are said to be', () => {
  expect(cut(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c'])
  expect(cut(['a', 'b', 'c'], 2)).toEqual(['a', 'b …'])
})

test('a line with Arabic runs from the right even where it begins with a number', () => {
  expect(withDirectionMarks('2 أيلول')).toBe('\u202b2 أيلول\u202c')
  expect(withDirectionMarks('2 September')).toBe('2 September')
})
