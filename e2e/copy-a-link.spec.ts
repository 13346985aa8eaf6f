import { expect, notices, now, openWords, slider, test } from './page.ts'

test('the copied link opens the same moment with the version of its data, without the words of others', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openWords(page, '?utm_source=paper&sel=C30b')
  await slider(page).press('End')
  const moment = await now(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(notices(page)).toContainText('Link to this moment copied.')
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.origin).toBe(new URL(page.url()).origin)
  expect(link.search).toBe('?t=2017-09-14T21:00Z&sel=C30b&data=1.0.0')

  await openWords(page, link.search)
  expect(await now(page)).toBe(moment)
  await expect(page.getByRole('article')).toContainText('C30b')
})

test('where the browser refuses to copy, the link itself is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await openWords(page, '?t=2017-09-01T09:00Z')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(notices(page)).toContainText(`${page.url()}&data=1.0.0`)
})
