import fc from 'fast-check'
import type { Feature, FeatureCollection } from 'geojson'
import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import { dayOf } from '../core/time/time-zone.ts'
import type { Claim } from '../core/story/claim.ts'
import { downloadOf } from '../testing/invented-download.ts'
import { zone } from '../testing/invented-story.ts'
import { anyClaims } from '../testing/any-claims.ts'
import { readCsv } from '../testing/read-csv.ts'
import { csv, csvForPrograms, csvSemicolons, tsv } from './offered/csv.ts'
import { geojson } from './offered/geojson.ts'

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

const instant = (text: unknown) => (text === null || text === '' ? null : Date.parse(String(text)))
const boundsOf = ({ when }: Claim) =>
  [when?.earliest, when?.latest, when?.floor, when?.begunBy, when?.endsFrom].map((at) => at ?? null)

const daysIn = ({ when }: Claim) =>
  when === null
    ? ['', '']
    : [
        when.earliest === null ? '' : dayOf(when.earliest, zone),
        when.latest === null
          ? ''
          : dayOf(when.latest === when.earliest ? when.latest : when.latest - 1, zone),
      ]

describe('read back, a download has the same claims, bounds, quotes and sources', () => {
  test.each([
    { format: csv, separator: ',', spreadsheet: true },
    { format: csvSemicolons, separator: ';', spreadsheet: true },
    { format: tsv, separator: '\t', spreadsheet: true },
    { format: csvForPrograms, separator: ',', spreadsheet: false },
  ])('as $format.title of $format.extension', ({ format, separator, spreadsheet }) => {
    fc.assert(
      fc.property(anyDownload, (download) => {
        const rows = readCsv(format.write(download), separator, spreadsheet)
        expect(rows.map((row) => row['claim'])).toEqual(download.claims.map(({ id }) => id))
        download.claims.forEach((claim, i) => {
          const row = rows[i] ?? {}
          expect(row['quote']).toBe(claim.quote?.text)
          expect(row['sources']).toBe(claim.cites.map(({ source }) => source).join(' | '))
          expect(Number(row['radius_km']?.replace(',', '.'))).toBe(claim.where.radius_km ?? 0)
          expect([row['first_day'], row['last_day']]).toEqual(daysIn(claim))
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
        const placed = download.claims.filter(({ where }) => where.shape === 'P')
        const ids = [...new Set([...placed, ...download.claims])].map(({ id }) => id)
        expect(features.map(({ id }) => id)).toEqual(ids)
        download.claims.forEach((claim) => {
          const feature = features.find(({ id }) => id === claim.id)
          const { properties, geometry } = feature as Feature
          const { quote, when, where, cites } = properties as Record<
            string,
            Record<string, unknown>
          >
          expect(quote).toEqual(claim.quote)
          const bounds = ['earliest', 'latest', 'floor', 'begun_by', 'ends_from']
          expect(bounds.map((name) => instant(when?.[name] ?? null))).toEqual(boundsOf(claim))
          const flat = [properties?.['begin'], properties?.['end']]
          expect(flat.map(instant)).toEqual(boundsOf(claim).slice(0, 2))
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
