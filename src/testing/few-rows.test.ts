import { expect, test } from 'vitest'
import { read } from '../evidence/derive/read.ts'
import { few, files } from './damaged-files.ts'

test('the few rows that are broken in tests stand by themselves, and are few', () => {
  expect(read(few).problems).toEqual([])
  const claimsIn = (some: Record<string, string>) => read(some).story.claims.length
  expect(claimsIn(few)).toBeLessThan(claimsIn(files) * 0.66)
})
