import { check } from '@placemarkio/check-geojson'
import shapesText from '$derived/shapes.json?raw'
import fc from 'fast-check'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import type { Download } from '../core/citation/export-format.ts'
import { anyClaims, invented } from '../testing/invented-story.ts'
import { csv } from './csv.ts'
import { geojson } from './geojson.ts'

const shapes = JSON.parse(shapesText) as Shapes
const about = {
  story: 'invented',
  title: 'Invented',
  dataVersion: '0',
  link: 'https://example.org/?t=1',
  choices: { tier: 'all', account: '', known: '', filter: 'kind:strike' },
  counts: { shown: 1, undated: 1, placeless: 1 },
  leftOut: {
    otherTier: 0,
    otherAccounts: 0,
    possiblyPublished: 0,
    publishedLater: 0,
    hiddenByFilter: 3,
  },
  said: ['1 shown', '3 hidden, by filters'],
}
const downloadOf = (claims: readonly Claim[], more: Partial<Download> = {}): Download => ({
  about,
  claims,
  shapes: { P: { type: 'Point', coordinates: [36.5, 34.5] } },
  story: { ...invented([...claims]), sources: story.sources.slice(0, 3) },
  sayWhen: () => 'at some time',
  ...more,
})

/** A quote that means something to a spreadsheet, to CSV or to JSON. */
const anyQuote = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'=+-@\'",;\r\n\t|1.5aجé“🚌\\/'), { maxLength: 12 })
    .map((all) => all.join('')),
)
const anyDownload = fc
  .tuple(anyClaims, fc.array(anyQuote), fc.array(fc.subarray([0, 1, 2])))
  .map(([claims, quotes, cited]) =>
    downloadOf(
      claims.map((claim, i) => ({
        ...claim,
        quote: { lang: 'en', text: quotes[i] ?? 'said' },
        cites: (cited[i] ?? []).map((n) => ({
          source: story.sources[n]?.id ?? '',
          origin: 'unstated-x',
        })),
      })),
    ),
  )

/** A CSV read by the letter of RFC 4180, cell by cell; a spreadsheet's apostrophes are taken off. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = []
  const [body, cell] = [text.replace(/^\ufeff/, ''), /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y]
  let row: string[] = []
  while (cell.lastIndex < body.length) {
    const [, said = '', end] = cell.exec(body) ?? expect.unreachable('no CSV')
    const plain = said.startsWith('"') ? said.slice(1, -1).replaceAll('""', '"') : said
    row.push(plain.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, ''))
    if (end === '\r\n') row = (rows.push(row), [])
  }
  const [columns = [], ...others] = rows
  for (const one of others) expect(one).toHaveLength(columns.length)
  return others.map((one) => Object.fromEntries(columns.map((name, i) => [name, one[i] ?? ''])))
}

const instant = (text: unknown) => (text === null || text === '' ? null : Date.parse(String(text)))
const boundsOf = ({ when }: Claim) =>
  [when?.earliest, when?.latest, when?.floor, when?.begunBy, when?.endsFrom].map((at) => at ?? null)

describe('read back, a download has the same claims, bounds, quotes and sources', () => {
  test('as CSV', () => {
    fc.assert(
      fc.property(anyDownload, (download) => {
        const rows = readCsv(csv.write(download))
        expect(rows.map((row) => row['claim'])).toEqual(download.claims.map(({ id }) => id))
        download.claims.forEach((claim, i) => {
          const row = rows[i] ?? {}
          expect(row['quote']).toBe(claim.quote?.text)
          expect(row['sources']).toBe(claim.cites.map(({ source }) => source).join(' | '))
          expect(Number(row['radius_km'])).toBe(claim.where.radius_km ?? 0)
          const bounds = ['earliest', 'latest_exclusive', 'floor', 'begun_by', 'ends_from']
          expect(bounds.map((name) => instant(row[name]))).toEqual(boundsOf(claim))
        })
      }),
    )
  })

  test('as GeoJSON', () => {
    fc.assert(
      fc.property(anyDownload, (download) => {
        const { features } = JSON.parse(geojson.write(download)) as FeatureCollection
        expect(features.map(({ id }) => id)).toEqual(download.claims.map(({ id }) => id))
        download.claims.forEach((claim, i) => {
          const { properties, geometry } = features[i] as Feature
          const { quote, when, where, cites } = properties as Record<
            string,
            Record<string, unknown>
          >
          expect(quote).toEqual(claim.quote)
          const bounds = ['earliest', 'latest', 'floor', 'begun_by', 'ends_from']
          expect(bounds.map((name) => instant(when?.[name] ?? null))).toEqual(boundsOf(claim))
          expect(geometry === null).toBe(claim.where.shape !== 'P')
          expect(where?.['centre']).toEqual(geometry === null ? null : [36.5, 34.5])
          expect((cites as unknown as { source: string }[]).map(({ source }) => source)).toEqual(
            claim.cites.map(({ source }) => source),
          )
        })
      }),
    )
  })
})

describe('a spreadsheet', () => {
  const quote = (text: string) => {
    const [claim] = story.claims.map((one) => ({ ...one, quote: { lang: 'en', text } }))
    return csv.write(downloadOf(claim ? [claim] : []))
  }

  test.each(['=1+1', '+1', '-1+2', '@sum', '\t=1', '\r=1', '=HYPERLINK("x")'])(
    'runs nothing of “%s”',
    (text) => {
      const said = `'${text}`.replaceAll('"', '""')
      expect(quote(text)).toMatch(/^\ufeff/)
      if (!/^[-+]\d+$/.test(text)) expect(quote(text)).toContain(said)
      expect(quote(text)).not.toMatch(/[,"][=@]/)
    },
  )

  test('keeps numbers as numbers', () => {
    expect(quote('-1.5')).toContain(',-1.5,')
  })
})

describe('GeoJSON of the story', () => {
  const text = geojson.write({ ...downloadOf(story.claims, { shapes, story }) })
  const collection = JSON.parse(text) as FeatureCollection & { about: Record<string, unknown> }

  test('is RFC 7946, and says what it is, with the choices and what they left out', () => {
    expect(() => check(text)).not.toThrow()
    expect(collection.about).toMatchObject({ ...about, licence: { name: 'CC BY 4.0' } })
  })

  test('keeps what has no place, and draws no circle as a point', () => {
    const geometries = collection.features.map(({ geometry }) => geometry as unknown)
    expect(geometries.filter((one) => one === null).length).toBeGreaterThan(0)
    const types = new Set(collection.features.map(({ geometry }) => geometry?.type))
    expect(types.has('Point')).toBe(false)
    for (const { geometry } of collection.features)
      if (geometry?.type === 'Polygon')
        expect(areaOf(geometry.coordinates[0] ?? [])).toBeGreaterThan(0)
  })

  test('gives the outer bounds as a time, open where they are open', () => {
    const times = collection.features.map((one) => (one as { time?: unknown }).time)
    expect(times).toContain(null)
    expect(times).toContainEqual({ interval: ['..', '2017-08-30T21:00:00Z'] })
    expect(times).toContainEqual({ interval: ['2017-09-08T06:30:00Z', '2017-09-08T07:30:00Z'] })
  })
})

/** Twice the area inside a ring: positive where it runs counterclockwise. */
const areaOf = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
