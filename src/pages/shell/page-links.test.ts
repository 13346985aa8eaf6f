import { expect, test } from 'vitest'
import { addressIn, pageAddress, pageNames, pageOfHash } from './page-links.ts'

test('on a site a page is a file of its own, and the map the folder', () => {
  expect(pageAddress('map')).toBe('./')
  expect(pageAddress('map', 't=2017-09-02T21:00Z')).toBe('?t=2017-09-02T21:00Z')
  expect(pageAddress('present')).toBe('present.html')
  expect(pageAddress('handout', 'lang=ar')).toBe('handout.html?lang=ar')
})

const folder = 'file:///media/stick/story.html?t=2017-09-01T10:00Z#/lesson'

test.each(pageNames)('in one file a link leads to %s and nowhere else', (page) => {
  for (const query of ['', 'lang=ar&t=2017-09-02T21:00Z']) {
    const { pathname, search, hash } = new URL(addressIn('file', page, query), folder)
    expect(pathname).toBe('/media/stick/story.html')
    expect(search.slice(1)).toBe(query)
    expect(pageOfHash(hash)).toBe(page)
  }
})

test('what is no page is none: the hash may lead to a place within one', () => {
  for (const hash of ['', '#reports', '#/nowhere', '#/map.html', '#//'])
    expect(pageOfHash(hash)).toBeNull()
  expect(pageOfHash('#/')).toBe('map')
})
