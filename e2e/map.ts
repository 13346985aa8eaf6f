import type { Page } from '@playwright/test'

/** The drawing of the map: everything on it is an element. */
export const drawingOf = (page: Page) => page.locator('.moving-map .drawn')

/** Where the drawing looks, and how wide it is in degrees. */
export async function cameraOf(page: Page) {
  const drawing = drawingOf(page).first()
  const camera = (await drawing.getAttribute('data-camera')) ?? ''
  const [lng = NaN, lat = NaN, zoom = NaN] = camera.split(',').map(Number)
  const width = await drawing.evaluate((one) => one.clientWidth)
  return { lng, lat, zoom, degrees: (width * 360) / (512 * 2 ** zoom) }
}
