/** Coordinates as fine as a map shows them, about a pixel: "34.56° N, 38.28° E". */
export function formatPosition(lng: number, lat: number, zoom: number): string {
  const digits = Math.max(1, Math.min(5, Math.round(zoom / 2.6)))
  const one = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`
  return `${one(lat, 'N', 'S')}, ${one(lng, 'E', 'W')}`
}
