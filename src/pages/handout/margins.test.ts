import { expect, test } from 'vitest'
import { cssString } from './margins.ts'

test('no text can end the string that it stands in', () => {
  expect(cssString('plain')).toBe('"plain"')
  expect(cssString('a "b"\\\n')).toBe('"a \\22 b\\22 \\5c \\a "')
})
