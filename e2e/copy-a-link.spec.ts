import { expect, now, openWords, slider, test } from './page.ts'
import { story } from './story.ts'

test('the copied link opens the same moment with the version of its data, without the words of others', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openWords(page, '?utm_source=paper&sel=C30b')
  await slider(page).press('End')
  const moment = await now(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  const copy = dialog.getByRole('button', { name: 'Copy: Link to the full map' })
  await expect(copy).toBeFocused()
  await copy.press('Enter')
  await expect(dialog).toContainText('Link to this moment copied.')
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.origin).toBe(new URL(page.url()).origin)
  expect(link.search).toBe(`?t=2017-09-14T21:00Z&sel=C30b&data=${story.dataVersion}`)

  await openWords(page, link.search)
  expect(await now(page)).toBe(moment)
  await expect(page.getByRole('article')).toContainText('C30b')
})

test('where the browser refuses to copy, the link itself is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await openWords(page, '?t=2017-09-01T09:00Z')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  await dialog.getByRole('button', { name: 'Copy: Link to the full map' }).click()
  await expect(dialog).toContainText('This browser would not copy.')
  const field = dialog.getByRole('textbox', { name: 'Link to the full map' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`${page.url()}&data=${story.dataVersion}`)
})
