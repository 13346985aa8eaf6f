/** Where a map looks: straight down, north up. Degrees, and MapLibre's zoom. */
export type Camera = { lng: number; lat: number; zoom: number }

/** A camera written as `lng,lat,zoom`; undefined where it is not one. */
export function readCamera(text: string): Camera | undefined {
  const [lng = NaN, lat = NaN, zoom = NaN, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)))
  const sane = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22
  return sane && rest.length === 0 ? { lng, lat, zoom } : undefined
}

/** A camera as an address says it: longitude, latitude (degrees), zoom. */
export const writeCamera = ({ lng, lat, zoom }: Camera): string => `${lng},${lat},${zoom}`

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** A camera to about 10 m and a hundredth of a zoom: as fine as an address needs. */
export const roundCamera = ({ lng, lat, zoom }: Camera): Camera => ({
  lng: round(lng, 4),
  lat: round(lat, 4),
  zoom: round(zoom, 2),
})
