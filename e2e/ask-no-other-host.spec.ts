import { expect, isTrouble, open, panel, pickRow, slider, test } from './page.ts'

test('a whole visit asks no other host, breaks no policy and logs no trouble', async ({ page }) => {
  const asked = new Set<string>()
  const trouble: string[] = []
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  page.on('console', (message) => {
    if (isTrouble(message)) trouble.push(message.text())
  })
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  await open(page)
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]').first()
  await expect(policy).toHaveAttribute('content', /default-src 'none'/)

  for (const name of ['Key', 'Layers']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.keyboard.press('Escape')
  }
  for (let step = 0; step < 5; step++) await slider(page).press('ArrowRight')
  await pickRow(page, 'O-50c')
  await panel(page).getByRole('article').waitFor()
  await page.getByRole('button', { name: /^(Dark|Light)$/ }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await slider(page).press('End')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))

  const own = new URL(page.url()).origin
  expect([...asked].filter((origin) => origin !== own && origin !== 'null')).toEqual([])
  expect(trouble).toEqual([])
})
