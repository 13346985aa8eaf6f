import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

/** How much of the map is dark, and how much is drawn in the orange of strikes: shares of its pixels. */
async function coloursOf(page: Page): Promise<{ dark: number; orange: number }> {
  const picture = (await page.locator('canvas').screenshot()).toString('base64')
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    pen?.drawImage(image, 0, 0)
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    let [dark, orange] = [0, 0]
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]]
      if (red + green + blue < 240) dark += 1
      if (red > 170 && green < 110 && blue < 60) orange += 1
    }
    return { dark: dark / (data.length / 4), orange: orange / (data.length / 4) }
  }, picture)
}

test('the map follows a change of layers, of language and of theme while it is open', async ({
  page,
}) => {
  await open(page, '?t=2017-08-30T21:00Z')
  const strikes = async () => (await coloursOf(page)).orange
  await expect.poll(strikes).toBeGreaterThan(0.0005)
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByLabel('Reported strikes').uncheck()
  await page.getByLabel('Cratered road').uncheck()
  await page.keyboard.press('Escape')
  await expect.poll(strikes).toBe(0)

  const canvas = page.locator('canvas')
  await expect(canvas).toHaveAccessibleName('Map of the reported positions')
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(canvas).toHaveAccessibleName('خريطة المواقع كما وردت')

  expect((await coloursOf(page)).dark).toBeLessThan(0.2)
  await page.getByRole('button', { name: 'داكن' }).click()
  await expect.poll(async () => (await coloursOf(page)).dark).toBeGreaterThan(0.8)
})
