import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import { losses, type Download } from '../core/citation/export-format.ts'
import { formats } from './index.ts'
import { bibtex } from './offered/bibtex.ts'
import { csl } from './offered/csl.ts'
import { kml, xml } from './offered/kml.ts'

const claims = story.claims.filter(({ id }) => ['C01', 'C03b', 'C50b', 'C70', 'O-20a'].includes(id))
const none = { possiblyPublished: 0, publishedLater: 0, otherTier: 0, otherAccounts: 0 }
const download: Download = {
  about: {
    story: 'march',
    title: 'March & <counter-march>',
    dataVersion: '1.0.0',
    dataDate: '2026-11-01',
    made: '2026-11-20',
    link: 'https://example.org/?a=1&t=2',
    choices: { tier: 'all', account: '', known: '', filter: 'text:a@b' },
    counts: { shown: claims.length, undated: 1, placeless: 1 },
    leftOut: { ...none, hiddenByFilter: 3 },
    said: ['5 shown · 3 hidden by filters', 'write to a@b'],
  },
  claims,
  shapes: {
    maarah: { type: 'Point', coordinates: [36.5, 34.5] },
    CRATER: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [40, 34],
            [41, 34],
            [41, 35],
            [40, 34],
          ],
        ],
      ],
    },
  },
  story,
  sayWhen: () => 'at some time',
  sayDate: (edtf) => `some day of ${edtf}`,
}
const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))

test('every format has its own ending, and says what it cannot carry in words that there are', () => {
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length)
  for (const { loses } of formats)
    expect(loses.filter((loss) => !losses.includes(loss))).toEqual([])
  expect(losses.filter((loss) => !formats.some(({ loses }) => loses.includes(loss)))).toEqual([])
})

test.each(formats)('$title is written of no claims at all, and of every claim', ({ write }) => {
  expect(write({ ...download, claims: [] })).not.toBe('')
  expect(write({ ...download, claims: story.claims, shapes: {} })).not.toMatch(/undefined|NaN/)
})

test.each(formats)('$title tells story, version, licence, view and what was left out', (format) => {
  const text = format.write(download).replaceAll('&amp;', '&')
  for (const part of ['march', '1.0.0', 'CC BY 4.0', 'https://example.org/?a=1&t=2', '3 hidden by'])
    expect(text).toContain(part)
})

describe('KML', () => {
  const text = kml.write(download)

  test('is well formed, whatever the texts', () => {
    const open: string[] = []
    for (const [, slash, name = '', self] of text.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name)
      else if (!self) open.push(name)
    }
    expect(open).toEqual([])
    expect(text.replace(/<[?/\w][^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#13);)/)
    expect(xml('a<b>&"c"\r\0\ud800')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#13;\ufffd\ufffd')
  })

  test('has every claim, with a span that is open where the time is', () => {
    expect(text.match(/<Placemark /g)).toHaveLength(claims.length)
    const of = (id: string) => new RegExp(`<Placemark id="${id}">[^]*?</Placemark>`).exec(text)?.[0]
    expect(of('C70')).toContain(
      '<TimeSpan><begin>2017-09-08T06:30:00Z</begin><end>2017-09-08T07:30:00Z</end></TimeSpan>',
    )
    expect(of('O-20a')).toContain('<TimeSpan><end>2017-08-30T21:00:00Z</end></TimeSpan>')
    expect(of('O-20a')).toContain('<MultiGeometry><Polygon>')
    expect(of('C03b')).not.toMatch(/Point|Polygon|LineString/)
    // Without any geometry GDAL's own driver passes it over.
    expect(of('C03b')).toContain('<MultiGeometry></MultiGeometry>')
    expect(of('C03b')).toContain('more than 300 fighters')
  })
})

describe('the references', () => {
  test('as CSL-JSON are the data set and the sources cited, no others', () => {
    const [set, ...items] = JSON.parse(csl.write(download)) as Record<string, string>[]
    expect(set).toMatchObject({ type: 'dataset', version: '1.0.0', title: download.about.title })
    expect(set).toMatchObject({
      issued: { 'date-parts': [[2026, 11, 1]] },
      accessed: { 'date-parts': [[2026, 11, 20]] },
    })
    expect(new Set(items.map(({ id }) => id))).toEqual(cited)
  })

  test('as BibTeX are the data set, dated, and the sources cited; what stands before begins no entry', () => {
    const text = bibtex.write(download)
    const keys = [...text.matchAll(/@(\w+)\{([^,]*),/g)].map(([, , key]) => key)
    expect(keys[0]).toBe('march-1.0.0')
    expect(text).toMatch(/march-1\.0\.0,[^]*? date = \{2026-11-01\}[^]*? urldate = \{2026-11-20\}/)
    expect(new Set(keys.slice(1))).toEqual(cited)
    expect(text.slice(0, text.indexOf('@'))).toContain('write to a(at)b')
  })
})
