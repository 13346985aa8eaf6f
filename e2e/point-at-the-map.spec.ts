import { expect, notices, open, panel, test } from './page.ts'
import type { Page } from '@playwright/test'

const atHumaymah = [
  'Monitor: a bridge at Humaimah, in southeast Homs',
  'Local sources: passengers injured and buses damaged',
]
const canvas = (page: Page) => page.locator('canvas')

test('clicking where reports are drawn lists them, and each opens', async ({ page }) => {
  await open(page, '?t=2017-08-31T09:00Z&c=39.755,34.4415,8')
  await canvas(page).click()
  await expect(panel(page).getByRole('heading', { name: /^\d+ reports here$/ })).toBeVisible()
  await expect(panel(page)).toContainText(/34\.4\d*° N, 39\.[78]\d*° E/)
  for (const title of atHumaymah) {
    await panel(page).getByRole('button', { name: title }).first().click()
    await expect(panel(page).getByRole('article')).toContainText(title)
    await canvas(page).click()
  }
})

test('the coordinates of the point clicked can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?c=41.3,33.4,8')
  await canvas(page).click()
  await panel(page).getByRole('button', { name: 'Copy these coordinates' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^33\.\d+° N, 41\.\d+° E$/)
  await expect(notices(page)).toContainText(copied)
})

test('Enter on the map asks at its centre', async ({ page }) => {
  await open(page, '?t=2017-09-14T21:00Z&c=40.4515,35.0198,9')
  await canvas(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText(/35\.02\d?° N, 40\.45\d?° E/)
  await expect(
    panel(page)
      .getByRole('button', { name: /al-Mayadin/ })
      .first(),
  ).toBeVisible()
})
