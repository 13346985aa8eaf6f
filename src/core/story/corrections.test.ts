import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ageOf,
  compareVersions,
  correctedSince,
  versionOf,
  type Correction,
} from './corrections.ts'

const correction = (version: string, date = '2026-01-01'): Correction => ({
  version,
  date,
  was: { en: 'on Monday' },
  why: { en: 'The article says Tuesday.' },
})
const claim = (id: string, ...corrections: Correction[]) => ({ id, corrections })
const ids = (found: { claim: { id: string } }[] | null) => found?.map((one) => one.claim.id)

const claims = [
  claim('A', correction('1.0.1')),
  claim('B'),
  claim('C', correction('1.2.0'), correction('1.10.0'), correction('1.1.0')),
  { id: 'D' },
  claim('E', correction('1.3.0')),
]

test('only claims corrected after the version are told, the newest first', () => {
  expect(ids(correctedSince(claims, '1.0.0'))).toEqual(['C', 'E', 'A'])
  expect(ids(correctedSince(claims, '1.0.1'))).toEqual(['C', 'E'])
  expect(ids(correctedSince(claims, '1.3.0'))).toEqual(['C'])
  expect(ids(correctedSince(claims, '1.10.0'))).toEqual([])
})

test('of a claim only what was corrected since is told, the newest first', () => {
  const [found] = correctedSince(claims, '1.1.0') ?? []
  expect(found?.corrections.map(({ version }) => version)).toEqual(['1.10.0', '1.2.0'])
})

test('corrections of one version are told by their date, and otherwise in the order of the claims', () => {
  const tied = [
    claim('A', correction('1.1.0', '2026-01-02')),
    claim('B', correction('1.1.0', '2026-01-03')),
    claim('C', correction('1.1.0', '2026-01-02')),
  ]
  expect(ids(correctedSince(tied, '1.0.0'))).toEqual(['B', 'A', 'C'])
})

test.each([
  '',
  '1',
  '1.0',
  '1.0.0.0',
  'v1.0.0',
  '1.0.0-beta',
  '01.0.0',
  '1.0.x',
  ' 1.0.0',
  '1.0.0\n',
  '1.-1.0',
])('“%s” is no version, and nothing is said of it', (version) => {
  expect(versionOf(version)).toBe(null)
  expect(correctedSince(claims, version)).toBe(null)
})

test('of a version newer than the one at hand nothing is said', () => {
  expect(correctedSince(claims, '1.11.0', '1.10.0')).toBe(null)
  expect(correctedSince(claims, '2.0.0', '1.10.0')).toBe(null)
  expect(ids(correctedSince(claims, '1.10.0', '1.10.0'))).toEqual([])
  expect(ids(correctedSince(claims, '1.3.0', '1.10.0'))).toEqual(['C'])
})

test('a correction whose own version cannot be read is told rather than dropped', () => {
  expect(ids(correctedSince([claim('A', correction('next'))], '9.9.9'))).toEqual(['A'])
})

test('versions are compared as numbers, part by part', () => {
  const anyPart = fc.integer({ min: 0, max: 999_999_999 })
  const anyVersion = fc.tuple(anyPart, anyPart, anyPart)
  fc.assert(
    fc.property(anyVersion, anyVersion, (a, b) => {
      const at = a.findIndex((part, i) => part !== b[i])
      const expected = at < 0 ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0))
      expect(Math.sign(compareVersions(a.join('.'), b.join('.')))).toBe(expected)
    }),
  )
  expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0)
})

test.each([
  ['1.0.0', '1.1.0', 'older'],
  ['1.9.0', '1.10.0', 'older'],
  ['1.1.0', '1.1.0', 'same'],
  ['2.0.0', '1.1.0', 'newer'],
  ['1.0', '1.1.0', 'unknown'],
  ['1.0.0', 'spring', 'unknown'],
  ['spring', 'spring', 'same'],
])('a link from version %s opened with %s is %s', (version, current, age) => {
  expect(ageOf(version, current)).toBe(age)
})
