import { along, bbox, booleanPointInPolygon, distance, length, lineString } from '@turf/turf'
import fc from 'fast-check'
import type { Geometry, Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { nearestKm, rangeKm, bufferedRegion, type Whereabouts } from './geodesic-distance.ts'
import { planeAt } from './azimuthal-equidistant.ts'
import { positionOf, vectorOf } from './n-vector.ts'

const room = (geometry: Geometry, radius = 0): Whereabouts => {
  const place = bufferedRegion(geometry, radius)
  if (!place) throw new Error('The geometry has no room.')
  return place
}
const point = (lng: number, lat: number, radius = 0) =>
  room({ type: 'Point', coordinates: [lng, lat] }, radius)

const anyBase = fc.tuple(
  fc.oneof(fc.constantFrom(180, -180, 179.5), fc.double({ min: -180, max: 180, noNaN: true })),
  fc.double({ min: -75, max: 75, noNaN: true }),
)
const anyOff = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }))

/** Any area of up to 400 km across, often concave, some km from a base. */
const anyArea = (base: [number, number]) =>
  fc
    .tuple(anyOff, fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 4, maxLength: 9 }))
    .map(([[east, north], radii]): Polygon => {
      const plane = planeAt(vectorOf(base))
      let before = base[0]
      const ring = radii.map((radius, i) => {
        const angle = (2 * Math.PI * i) / radii.length
        const [lng, lat] = positionOf(
          plane(east + radius * Math.cos(angle), north + radius * Math.sin(angle)),
        )
        before = lng + 360 * Math.round((before - lng) / 360)
        return [before, lat]
      })
      return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }
    })
const anyPair = anyBase.chain((base) => fc.tuple(anyArea(base), anyArea(base)))

/** Points all along an edge, straight in longitude and latitude. */
const edgeOf = ({ coordinates: [ring = []] }: Polygon, each = 40): Position[] =>
  ring.slice(1).flatMap(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = ring[i] ?? []
    return Array.from({ length: each }, (_, k) => [
      ax + ((bx - ax) * k) / each,
      ay + ((by - ay) * k) / each,
    ])
  })

test('the range between any two areas is what trying points all along their edges finds', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const [placeA, placeB] = [room(a), room(b)]
      const [least, greatest] = rangeKm(placeA, placeB)
      const ways = [
        ...edgeOf(a, 60).map((from) => nearestKm(from, placeB)),
        ...edgeOf(b, 60).map((from) => nearestKm(from, placeA)),
      ]
      expect(Math.abs(Math.min(...ways) - least)).toBeLessThan(5)
      expect(Math.min(...ways)).toBeGreaterThan(least - 0.1)
      const corners = edgeOf(a, 1).flatMap((from) => edgeOf(b, 1).map((to) => distance(from, to)))
      expect(Math.abs(Math.max(...corners) - greatest)).toBeLessThan(0.1)
    }),
    { numRuns: 50 },
  )
})

test('a position is inside an area just where Turf says so, and then 0 km from it', () => {
  fc.assert(
    fc.property(
      anyBase.chain(anyArea),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (polygon, x, y) => {
        const [w, s, e, n] = bbox(polygon)
        const position = [w + (e - w) * x, s + (n - s) * y]
        const km = nearestKm(position, room(polygon))
        const tried = Math.min(...edgeOf(polygon, 200).map((vertex) => distance(vertex, position)))
        if (booleanPointInPolygon(position, polygon)) expect(km).toBeLessThan(0.001)
        else expect(Math.abs(km - tried)).toBeLessThan(1.5)
      },
    ),
    { numRuns: 200 },
  )
})

test('turning everything around the Earth, or writing a longitude otherwise, changes nothing', () => {
  const turned = (polygon: Polygon, by: (lng: number) => number): Polygon => ({
    type: 'Polygon',
    coordinates: polygon.coordinates.map((ring) =>
      ring.map(([lng = 0, lat = 0]) => [by(lng), lat]),
    ),
  })
  const wrapped = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180
  fc.assert(
    fc.property(anyPair, fc.integer({ min: -720, max: 720 }), ([a, b], by) => {
      const [least, greatest] = rangeKm(room(a), room(b))
      for (const [c, d] of [
        [turned(a, (lng) => lng + by), turned(b, (lng) => lng + by)],
        [turned(a, wrapped), turned(b, (lng) => lng + 360)],
      ] as const) {
        const [l, g] = rangeKm(room(c), room(d))
        expect(l).toBeCloseTo(least, 3)
        expect(g).toBeCloseTo(greatest, 3)
      }
    }),
    { numRuns: 60 },
  )
})

test('Turf measures the same on its sphere', () => {
  fc.assert(
    fc.property(anyBase, anyBase, (a, b) => {
      const theirs = distance(a, b)
      // Of two opposite ends of the Earth Turf may take the root of a number just below 0.
      fc.pre(!Number.isNaN(theirs))
      expect(rangeKm(point(...a), point(...b))[0]).toBeCloseTo(theirs, 3)
    }),
  )
  const line = lineString([
    [0, 10],
    [0, 12],
  ])
  expect(nearestKm(along(line, length(line)).geometry.coordinates, point(0, 12))).toBeCloseTo(0, 6)
})
