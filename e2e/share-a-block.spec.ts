import { violationsIn } from './axe.ts'
import { expect, openWords, test } from './page.ts'

test('the code that is copied shows the moment chosen, and holds only what differs from the defaults', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-03T21:00Z&panel=reach&reach=eleven')
  const opener = page.getByRole('button', { name: 'Share', exact: true })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  const frame = dialog.getByRole('textbox', { name: 'Iframe' })
  await expect(frame).toHaveValue(/src="[^"]*embed\/en\.html\?t=2017-09-03T21:00Z"/)
  const preview = dialog.frameLocator('iframe')
  await expect(preview.locator('.moment strong')).toHaveText('by the end of 3 September 2017')
  expect(await violationsIn(page, 'dialog')).toEqual([])

  await dialog.getByLabel('Evidence').selectOption({ label: 'The five starting articles' })
  await dialog.getByLabel('Language').selectOption('ar')
  await expect(frame).toHaveValue(/embed\/ar\.html\?t=2017-09-03T21:00Z&amp;tier=starting"/)
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ar')

  const code = await frame.inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()

  // As a newsroom would: the code alone on a page of its own.
  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` }),
  )
  await page.goto('./pasted.html')
  const block = page.frameLocator('iframe')
  await expect(block.locator('.moment strong')).toHaveText('بحلول نهاية 3 أيلول 2017')
  await expect(page.locator('iframe')).toHaveAttribute('title', /.+/)
})

test('a block that does not arrive is said to be missing, and the code stands', async ({
  page,
}) => {
  await page.route('**/embed/*.html*', (route) => route.abort())
  await openWords(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  await expect(dialog.getByText('No preview: the block did not load.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Iframe' })).toHaveValue(/embed\/en\.html/)

  await page.unroute('**/embed/*.html*')
  await dialog.getByLabel('Language').selectOption('ar')
  await expect(dialog.frameLocator('iframe').locator('.moment strong')).toBeVisible()
  await expect(dialog.getByText('No preview')).toBeHidden()
})
