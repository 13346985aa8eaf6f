import type { Page } from '@playwright/test'
import { drawingOf } from './map.ts'
import { expect, open, slider, test } from './page.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** Where borders show on the map that are darker than something, one word for each pixel: reports and names are left out, water is bluer. */
async function bordersOn(page: Page, lightest: number): Promise<Set<string>> {
  const clip = (await drawingOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  /** Everything but the ground is hidden, or shown again. */
  const show = (rest: string, ground: string) =>
    page.evaluate(
      ([rest = '', ground = '']) => {
        const all = (of: string) => document.querySelectorAll<HTMLElement>(of)
        for (const one of all('body, .marks, .signs, .maplibregl-control-container'))
          one.style.visibility = rest
        for (const one of all('.moving-map')) one.style.visibility = ground
      },
      [rest, ground],
    )
  await show('hidden', 'visible')
  const picture = (await page.screenshot({ clip })).toString('base64')
  await show('', '')
  const found = await page.evaluate(
    async ({ picture, lightest }) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width, height } = image
      const pen = new OffscreenCanvas(width, height).getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      const borders: string[] = []
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const at = 4 * (y * width + x)
          const [red = 255, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
          if (red < lightest && red > blue && red - green < 20) borders.push(`${x} ${y}`)
        }
      return borders
    },
    { picture, lightest },
  )
  return new Set(found)
}

test('the ground of the map comes under the drawing where the drawing’s own ground lay', async ({
  page,
}) => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/maplibre-gl.*\.mjs/, (route) => held.then(() => route.continue()))
  await page.goto('./?t=2017-09-02T21:00Z&c=41,34.4,7', { waitUntil: 'commit' })
  await expect(slider(page)).toBeVisible()
  await expect(drawingOf(page).locator('.ground path')).not.toHaveCount(0)
  const before = await bordersOn(page, 230)
  arrive()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await expect(drawingOf(page).locator('.ground path')).toHaveCount(0)
  const after = [...(await bordersOn(page, 200))]
  expect(after.length).toBeGreaterThan(200)
  const near = [-1, 0, 1]
  /** The share of the pixels that are found again, were the one ground shifted against the other, px. */
  const found = (by: number) => {
    const isThere = (pixel: string) => {
      const [x = 0, y = 0] = pixel.split(' ').map(Number)
      return near.some((dx) => near.some((dy) => before.has(`${x + by + dx} ${y + by + dy}`)))
    }
    return after.filter(isThere).length / after.length
  }
  expect(found(0)).toBeGreaterThan(0.97)
  expect(found(4)).toBeLessThan(0.6)
})

test('while the map is dragged the drawing goes with it, and where it rests it is drawn anew', async ({
  page,
}) => {
  await open(page, '?t=2017-09-02T21:00Z&c=38.5,34.4,8')
  const drawing = drawingOf(page)
  const mark = drawing.locator('[data-claims~="C30b"]').first()
  const placeOf = async () => (await mark.boundingBox()) ?? { x: NaN, y: NaN }
  const transform = () => drawing.evaluate((one: HTMLElement) => one.style.transform)
  const [before, path] = [await placeOf(), await mark.getAttribute('d')]
  const box = (await drawing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 30, y - 20, { steps: 4 })
  await expect.poll(transform).not.toBe('')
  await expect.poll(async () => (await placeOf()).x).toBeLessThan(before.x - 20)
  const dragged = await placeOf()
  // It is let go of at rest, so that it does not glide on.
  await page.waitForTimeout(300)
  await page.mouse.up()
  await expect.poll(transform).toBe('')
  const after = await placeOf()
  expect(Math.abs(after.x - dragged.x)).toBeLessThan(0.5)
  expect(Math.abs(after.y - dragged.y)).toBeLessThan(0.5)
  expect(await mark.getAttribute('d')).not.toBe(path)
  await expect.poll(() => page.url()).toMatch(/[?&]c=/)
})
