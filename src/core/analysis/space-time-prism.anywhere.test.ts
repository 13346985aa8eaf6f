import shapesText from '$derived/shapes.json?raw'
import { bbox, booleanPointInPolygon, distance, kinks } from '@turf/turf'
import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import type { Claim, Shapes } from '../story/claim.ts'
import { nearestKm, bufferedRegion } from '../geo/geodesic-distance.ts'
import { at, claim, clock, startOf } from '../../testing/invented-story.ts'
import { planeAt } from '../geo/azimuthal-equidistant.ts'
import { reachAt, type Reach } from './space-time-prism.ts'
import { hourMs } from '../geo/speed.ts'
import { positionOf, vectorOf } from '../geo/n-vector.ts'

const noon = startOf(3) + 12 * hourMs
type Window = [west: number, south: number, east: number, north: number]

const regionOf = (reach: Reach): Polygon | MultiPolygon => {
  if (reach.kind !== 'region') throw new Error(`Not a region: ${reach.kind}.`)
  return reach.geometry
}
const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

test('a region across the antimeridian lies near the window, however that is written', () => {
  for (const lng of [179.9, -179.9, -180, 180.3]) {
    const shapes: Shapes = { P: { type: 'Point', coordinates: [lng, -17] } }
    const reach = (west: number, east: number) =>
      bbox(regionOf(reachAt([claim('A', clock(noon))], shapes, noon, 80, [west, -20, east, -14])))
    for (const [west, east] of [
      [175, 185],
      [175, -175],
      [-185, -175],
    ] as const) {
      const [w, , e] = reach(west, east)
      const middle = east < west ? 180 : (west + east) / 2
      expect(e - w).toBeLessThan(0.2)
      expect(Math.abs((w + e) / 2 - middle)).toBeLessThan(0.35)
    }
  }
})

type Disc = { centre: [number, number]; radius: number; from: number; to: number }

/** Discs around some position, within ten hours; 2 to 4 reports. */
const anyStory = fc
  .tuple(
    fc.oneof(fc.constantFrom(180, -180, 179.5), fc.double({ min: -180, max: 180, noNaN: true })),
    fc.double({ min: -75, max: 75, noNaN: true }),
    fc.array(
      fc.tuple(
        ...[-120, -120].map((min) => fc.integer({ min, max: -min })),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: 0, max: 60 }),
      ),
      { minLength: 2, maxLength: 4 },
    ),
    fc.integer({ min: 10, max: 40 }),
  )
  .map(([lng, lat, all, speed]) => {
    const plane = planeAt(vectorOf([lng, lat]))
    const discs = all.map(([x = 0, y = 0, radius = 0, from = 0, length = 0]): Disc => {
      const minutes = (count: number) => noon + count * 60_000
      const [from_, to] = [minutes(from), minutes(from + length)]
      return { centre: positionOf(plane(x, y)), radius, from: from_, to }
    })
    return { base: [lng, lat] as [number, number], discs, speed, plane }
  })

/** By how many km a position breaks what the reports allow, at noon; below 0 if it does not. */
const excess = (discs: Disc[], speed: number, position: Position) =>
  Math.max(
    ...discs.map(({ centre, radius, from, to }) => {
      const hours = Math.max(Math.abs(noon - from), Math.abs(to - noon)) / hourMs
      return distance(centre, position) - radius - speed * hours
    }),
  )

test('a region holds what the reports allow and nothing else, to a kilometre, wherever it is', () => {
  const kinds: Record<string, number> = {}
  fc.assert(
    fc.property(
      anyStory,
      fc.infiniteStream(fc.nat(1_000_000)),
      ({ base, discs, speed, plane }, numbers) => {
        const shapes: Shapes = {}
        const claims: Claim[] = discs.map(({ centre, radius, from, to }, i) => {
          shapes[`D${i}`] = { type: 'Point', coordinates: centre }
          const when = { ...clock(from), earliest: from, latest: to }
          return claim(`D${i}`, when, { where: { ...at(`D${i}`), radius_km: radius } })
        })
        const [lng, lat] = base
        const window: Window = [lng - 90, lat - 20, lng + 90, lat + 20]
        const reach = reachAt(claims, shapes, noon, speed, window)
        kinds[reach.kind] = (kinds[reach.kind] ?? 0) + 1
        // Downhill to the position that breaks it least.
        let [x, y, step] = [0, 0, 100]
        const broken = (px: number, py: number) => excess(discs, speed, positionOf(plane(px, py)))
        while (step > 0.02) {
          const ways = Array.from({ length: 72 }, (_, i) => (i * Math.PI) / 36)
          const [better] = ways
            .map((way) => [x + step * Math.cos(way), y + step * Math.sin(way)] as const)
            .filter((to) => broken(...to) < broken(x, y) - 1e-6)
          if (better) [x, y] = better
          else step /= 2
        }
        const least = broken(x, y)
        if (reach.kind === 'empty') {
          expect(least).toBeGreaterThan(-0.05)
          return
        }
        expect(least).toBeLessThan(1)
        const geometry = regionOf(reach)
        for (const ring of ringsOf(geometry)) {
          expect(ring.at(-1)).toEqual(ring[0])
          for (const corner of ring) expect(Math.abs(excess(discs, speed, corner))).toBeLessThan(1)
        }
        const tried = [
          [x, y],
          ...Array.from({ length: 100 }, () => {
            const [way = 0, turn = 0] = [numbers.next().value, numbers.next().value]
            const out = (way / 1_000_000) * 300
            return [x + out * Math.cos(turn), y + out * Math.sin(turn)]
          }),
        ]
        for (const [px = 0, py = 0] of tried) {
          const [east, north] = positionOf(plane(px, py))
          const position = [east + 360 * Math.round((lng - east) / 360), north]
          const value = excess(discs, speed, position)
          if (Math.abs(value) < 1) continue
          expect(booleanPointInPolygon(position, geometry)).toBe(value < 0)
        }
      },
    ),
    { numRuns: 50 },
  )
  expect(Object.keys(kinds).sort()).toEqual(['empty', 'region'])
})

describe('in the evidence', () => {
  const shapes = JSON.parse(shapesText) as Shapes
  const reach = (group: string, now: string) => {
    const claims = story.claims.filter(({ about }) => about === group)
    return reachAt(claims, shapes, Date.parse(now), story.topSpeed.value, story.window)
  }

  test('two days before the first report the convoy can have been anywhere in the window', () => {
    expect(reach('convoy', '2017-08-26T00:00:00Z')).toEqual({ kind: 'too-large' })
  })

  test('while it is reported to have stayed in an area, it was somewhere in that area', () => {
    const stay = story.claims.find(
      ({ kind, about, when, where }) =>
        kind === 'position' &&
        about === 'convoy' &&
        where.kind === 'area' &&
        when?.mode === 'throughout',
    )
    const room = shapes[stay?.where.shape ?? '']
    if (!stay?.when?.begunBy || !stay.when.endsFrom || !room) throw new Error('No such stay.')
    const middle = new Date((stay.when.begunBy + stay.when.endsFrom) / 2).toISOString()
    const region = regionOf(reach('convoy', middle))
    const place = bufferedRegion(room)
    for (const position of ringsOf(region).flat())
      expect(place && nearestKm(position, place)).toBeLessThan(1)
    expect(kinks({ type: 'Feature', properties: {}, geometry: region }).features).toEqual([])
  })
})
