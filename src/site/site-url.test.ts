import { expect, test } from 'vitest'
import { siteOf } from './site-url.ts'

test('the address of a folder ends in a slash', () => {
  expect(siteOf('https://news.example')).toBe('https://news.example/')
  expect(siteOf(' https://news.example/maps/convoy ')).toBe('https://news.example/maps/convoy/')
  expect(siteOf('http://localhost:4550/a//')).toBe('http://localhost:4550/a/')
})

test('nothing given is no address', () => {
  expect([siteOf(undefined), siteOf(null), siteOf('  ')]).toEqual([null, null, null])
})

test.each([
  'news.example/maps',
  '/maps/convoy/',
  'javascript:alert(1)',
  'file:///tmp/dist/',
  'https://me:secret@news.example/',
  'https://news.example/?maps',
  'https://news.example/#maps',
  'https://news.example/maps/index.html',
])('%s is refused in one plain sentence that says how to write it', (text) => {
  expect(() => siteOf(text)).toThrow(/^SITE_URL is “.*”, which .*Write SITE_URL=https:.*$/)
})
