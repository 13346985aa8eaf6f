import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { headline, linkOf, printedAddress } from './source-link.ts'

const { sources } = story

test('an address is printed without its scheme and final slash', () => {
  expect(printedAddress('https://example.org/a/')).toBe('example.org/a')
  expect(printedAddress('http://example.org')).toBe('example.org')
})

test('a source that is only printed is never a link', () => {
  const printed = sources.filter(({ printOnly }) => printOnly)
  expect(printed.length).toBeGreaterThan(0)
  for (const source of sources)
    expect(linkOf(source)).toBe(printed.includes(source) ? null : source.url)
})

test('a reference is its outlet, with the headline where it is known', () => {
  for (const source of sources) {
    expect(headline(source)).toContain(source.outlet)
    expect(headline(source)).toContain(source.title ?? '')
    expect(headline(source)).not.toContain('null')
  }
})
