import { call, expect, frameIn, test } from './newsroom.ts'

test('a block says a step of its buttons once, its slider by the slider alone, and what scroll sets not at all', async ({
  page,
  articles,
}) => {
  await page.goto(`${articles}/hosts/rtl.html`)
  const frame = await frameIn(page, 'convoy-map')
  const moment = frame.locator('p.moment')
  await expect(moment).toHaveAttribute('aria-live', 'off')
  await frame.locator('.steps button').last().press('Enter')
  await expect(moment).toHaveAttribute('aria-live', 'polite')
  await call(page, 'convoy-map', 'setTime', '2017-09-08T07:00Z')
  await expect(moment).toHaveAttribute('aria-live', 'off')
  await frame.locator('.steps button').last().press('Enter')
  await expect(moment).toHaveAttribute('aria-live', 'polite')
  await frame.getByRole('slider').press('Home')
  await expect(moment).toHaveAttribute('aria-live', 'off')
})
