import { cameraOf, drawingOf } from './map.ts'
import { expect, now, open, openWords, panel, test } from './page.ts'
import type { Page } from '@playwright/test'

const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search))

test('an address puts back the moment, claim, evidence, layers, language, colours and camera', async ({
  page,
}) => {
  const query =
    '?utm_source=paper&t=2017-09-02T09:00Z&sel=O-50c&tier=other&hide=palmyra,roads' +
    '&lang=ar&theme=dark&c=38.2841,34.5504,8.25'
  await open(page, query)
  expect(await search(page)).toBe(query)
  expect(await now(page)).toBe(Date.parse('2017-09-02T09:00Z'))
  await expect(page.getByRole('article')).toContainText('O-50c')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'الطبقات', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'تقارير أخرى', exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'تدمر' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'الطرق، تخطيطية' })).not.toBeChecked()

  const drawing = drawingOf(page)
  await expect(drawing.locator('[data-layer="positions"]')).not.toHaveCount(0)
  await expect(drawing.locator('[data-layer="palmyra"], [data-layer="roads"]')).toHaveCount(0)
  const { lng, lat, zoom } = await cameraOf(page)
  const camera = [lng, lat, zoom].map((value) => value.toFixed(2))
  expect(camera).toEqual(['38.28', '34.55', '8.25'])
})

test('an address with none of our words in it stays as it is', async ({ page }) => {
  await openWords(page, '?fbclid=abc&utm_source=paper')
  expect(await search(page)).toBe('?fbclid=abc&utm_source=paper')
})

test('the space that a + turns into is taken as meant', async ({ page }) => {
  await openWords(page, '?t=2017-08-29T12:00+03:00')
  expect(await now(page)).toBe(Date.parse('2017-08-29T09:00Z'))
  await expect(page.getByRole('status').filter({ hasText: /makes no sense/ })).toHaveCount(0)
})

test('moving the map and hiding a layer are written into the address', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => search(page)).toMatch(/c=[\d.]+,[\d.]+,[\d.]+/)
  await page.getByRole('button', { name: 'Layers', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Palmyra' }).uncheck()
  await expect.poll(() => search(page)).toContain('hide=palmyra')
  await page.getByRole('radio', { name: 'The five starting articles' }).check()
  await expect.poll(() => search(page)).toContain('tier=starting')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Whole route' }).click()
  await expect.poll(() => search(page)).not.toContain('c=')
  await expect(panel(page)).toBeVisible()
})
