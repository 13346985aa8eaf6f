import { describe, expect, test } from 'vitest'
import shapesText from '$derived/shapes.json?raw'
import { story } from '../data.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { csv, csvForPrograms, csvSemicolons, tsv } from '../formats/offered/csv.ts'
import { geojson } from '../formats/offered/geojson.ts'
import { kml } from '../formats/offered/kml.ts'
import { fileOf } from '../testing/brought-file.ts'
import { downloadOf } from '../testing/invented-download.ts'

const dated = story.claims.filter(({ when, where }) => when !== null && where.shape !== null)
const shapes = JSON.parse(shapesText) as Shapes
const download = downloadOf(dated, { shapes, story })

const timeOf = ({ when }: Claim) =>
  when && {
    ...{ earliest: when.earliest, latest: when.latest, begunBy: when.begunBy, edtf: when.edtf },
    ...{ endsFrom: when.endsFrom, clock: when.clock, margin: when.margin, basis: when.basis },
    ...{ mode: when.mode, until: when.until },
  }

describe.each([csv, csvSemicolons, tsv, csvForPrograms, kml])(
  'what this map has exported as $extension and takes in again',
  (format) => {
    test('keeps every bound, basis, radius, source and word of a time', async () => {
      const { reports, refused } = await fileOf(format.write(download), 'x-')
      expect(refused).toBe(0)
      expect(reports).toHaveLength(dated.length)
      for (const [i, claim] of dated.entries()) {
        const report = reports[i]
        expect(report && timeOf(report.claim), claim.id).toEqual(timeOf(claim))
        const { where, when, cites } = claim
        if (when?.stated) expect(report?.claim.when?.stated, claim.id).toBe(when.stated.trim())
        if (claim.quote) expect(report?.said.words, claim.id).toBe(claim.quote.text.trim())
        expect(report?.said.title, claim.id).toBe(claim.title.en)
        expect(report?.said.source, claim.id).toBe(cites.map(({ source }) => source).join(' | '))
        if (where.kind === 'circle' && where.radius_km !== null)
          expect(report?.claim.where.radius_km, claim.id).toBe(where.radius_km)
      }
    }, 30_000)
  },
)

test('GeoJSON of ours keeps its outer bounds, and no circle becomes a point', async () => {
  const { reports, refused } = await fileOf(geojson.write(download), 'x-')
  expect(refused).toBe(0)
  const bounds = (claims: readonly (Claim | undefined)[]) =>
    claims.map((claim) => [claim?.when?.earliest, claim?.when?.latest])
  expect(bounds(reports.map(({ claim }) => claim))).toEqual(bounds(dated))
  expect(reports.map(({ claim }) => claim.where.kind)).not.toContain('circle')
}, 30_000)
