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

test('in Arabic an outlet has its Arabic name where there is one, and the headline stays as printed', () => {
  const called = sources.find(({ id }) => id === 'southfront-2017-09-02')
  const nameless = sources.find(({ outletName }) => outletName.ar === undefined)
  if (!called || !nameless) throw new Error('The sources are not those of the story.')
  expect(headline(called, 'ar')).toBe(`ساوث فرونت، \u2066“${called.title}”\u2069`)
  expect(headline(nameless, 'ar')).toBe(headline(nameless))
})
