import type { Geometry } from 'geojson'
import { parseAngle, wrongWith, type Angle } from '../cells/angle.ts'
import { plainCell, saysNothing } from '../cells/latin-digits.ts'
import { halvesOf, type Order } from '../cells/position.ts'
import { inKm, readRadius, type RadiusUnit } from '../cells/radius.ts'
import type { RowTold } from '../told.ts'

/** Where a row puts it: a circle (km) round a point, or the line or area that the file brings. */
export type RowPlace = {
  geometry: Geometry
  radiusKm: number | null
  /** The radius is only how far the digits of the coordinates reach: the file states none. */
  byDigits: boolean
}
export type PlaceRead = { place: RowPlace | null; told: RowTold[] }

type Written = { column: string; cell: string }
const said = (code: RowTold['code'], { column, cell }: Written, other?: string): PlaceRead => ({
  place: null,
  told: [{ code, column, value: cell, ...(other === undefined ? {} : { other }) }],
})

/** Two angles in cells of their own. An empty half, or a value that stands for none, is no place. */
export function placeOfHalves(latitude: Written, longitude: Written): PlaceRead {
  const empty = [latitude, longitude].filter(({ cell }) => saysNothing(cell))
  if (empty.length === 2) return said('no-place', latitude)
  if (empty[0]) return said('half-a-place', empty[0])
  const [a, b] = [parseAngle(latitude.cell), parseAngle(longitude.cell)]
  if (a === null) return said('unreadable-angle', latitude)
  if (b === null) return said('unreadable-angle', longitude)
  return checked(a, b, latitude, longitude)
}

/** Both in one cell, in the order that it shows, or that holds for the column. */
export function placeOfPosition(written: Written, order: Order | null): PlaceRead {
  if (saysNothing(written.cell)) return said('no-place', written)
  const read = halvesOf(written.cell)
  const [a, b] = read?.halves.map(parseAngle) ?? []
  if (!read || !a || !b) return said('unreadable-angle', written)
  const known = read.order ?? order
  if (known === null) return said('needs-positionOrder', written)
  const [latitude, longitude] = known === 'latitude-first' ? [a, b] : [b, a]
  return checked(latitude, longitude, written, written)
}

function checked(latitude: Angle, longitude: Angle, first: Written, second: Written): PlaceRead {
  const faults = [
    { code: wrongWith(latitude, 'latitude'), written: first },
    { code: wrongWith(longitude, 'longitude'), written: second },
  ]
  for (const { code, written } of faults) if (code !== null) return said(code, written)
  if (latitude.degrees === 0 && longitude.degrees === 0) return said('zero-zero', first)
  const geometry = { type: 'Point' as const, coordinates: [longitude.degrees, latitude.degrees] }
  return {
    place: { geometry, radiusKm: reachOfDigits(latitude, longitude), byDigits: true },
    told: [],
  }
}

const kmOfDegree = 111.32

/**
 * How far (km) a point may lie from where its digits put it: half of the last one, both ways. “33.5, 36.3” is
 * nowhere within less than some seven kilometres. Rounded upward, to a metre.
 */
function reachOfDigits(latitude: Angle, longitude: Angle): number {
  const north = (latitude.step / 2) * kmOfDegree
  const east = (longitude.step / 2) * kmOfDegree * Math.cos((latitude.degrees * Math.PI) / 180)
  return Math.max(0.001, Math.ceil(Math.hypot(north, east) * 1000) / 1000)
}

/** A radius that is stated takes the place of that of the digits, unless it says less than nothing; zero states none. */
export function withRadius(read: PlaceRead, written: Written, unit: RadiusUnit | null): PlaceRead {
  const { place, told } = read
  if (place?.geometry.type !== 'Point' || saysNothing(plainCell(written.cell))) return read
  const tell = (code: RowTold['code']): PlaceRead => ({
    place,
    told: [...told, { code, column: written.column, value: written.cell }],
  })
  const radius = readRadius(written.cell)
  if (radius === null) return tell('unreadable-radius')
  if (radius.value === 0) return tell('radius-zero')
  const known = radius.unit ?? unit
  if (known === null) return tell('needs-radiusUnit')
  return { place: { ...place, radiusKm: inKm(radius.value, known), byDigits: false }, told }
}
