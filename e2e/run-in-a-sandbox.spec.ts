import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'

/** A block in a frame that may run scripts and nothing else: no origin, no storage. */
async function sandboxed(page: Page, address: string) {
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="700" height="950" src="${address}embed/en.html?t=2017-09-01T20:00Z"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#standing svg.moment [data-claims]').first()).toBeAttached()
  await expect(frame.locator('.moment strong')).toHaveText(/1 September 2017/)
  return frame
}

test('a sandboxed block on a plain host has its drawing and its slider, and says that the map did not come', async ({
  page,
  plain,
}) => {
  const frame = await sandboxed(page, plain.address)
  await frame.getByRole('slider').press('End')
  await expect(frame.locator('.moment strong')).toHaveText(/14 September 2017/)
  await frame.locator('#explore').click()
  await expect(frame.locator('#explore')).toHaveText(/did not load/)
  await frame.getByRole('button', { name: 'Previous report', exact: true }).click()
  await expect(frame.locator('.moment strong')).not.toHaveText(/14 September 2017/)
})

test('a sandboxed block on a host that lets it be read has the moving map as well', async ({
  page,
  open,
}) => {
  const frame = await sandboxed(page, open.address)
  await frame.locator('#explore').click()
  await expect(frame.locator('#paper.explored canvas')).toBeVisible()
  await expect(frame.locator('#explore')).toHaveText('Back to the drawing')
  expect(open.missed).toEqual([])
  await frame.getByRole('slider').press('End')
  await expect(frame.locator('.moment strong')).toHaveText(/14 September 2017/)
})
