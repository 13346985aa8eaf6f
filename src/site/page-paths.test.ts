import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressesOf, opening, pageMoment } from './page-paths.ts'
import { readInstant } from '../core/time/instant.ts'

test('the opening and a moment have addresses of their own', () => {
  expect(addressesOf('en', opening)).toEqual({
    page: 'embed/en.html',
    still: 'stills/en/opening.svg',
    stillPicture: 'stills/en/opening.png',
    card: 'cards/en/opening.png',
    json: 'oembed/en/opening.json',
    xml: 'oembed/en/opening.xml',
  })
  const moment = pageMoment(Date.UTC(2017, 8, 2, 21))
  expect(addressesOf('ar', moment).page).toBe('embed/ar/20170902T2100Z.html')
})

test('no two moments share a name, and a name tells its moment', () => {
  const minutes = fc.integer({ min: 0, max: 60_000_000 }).map((count) => count * 60_000)
  fc.assert(
    fc.property(minutes, (now) => {
      const { name } = pageMoment(now)
      const full = name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\dZ)$/, '$1-$2-$3:$4')
      expect(readInstant(full)).toBe(now)
    }),
  )
})
