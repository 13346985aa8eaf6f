import type { Page } from '@playwright/test'
import { expect, slider, test } from './page.ts'

/** Sends each page with a policy that lets no plain text become markup or a script. */
const withTrustedTypes = (page: Page) =>
  page.route(/(\/|\.html)(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch()
    const headers = {
      ...response.headers(),
      'content-security-policy': "require-trusted-types-for 'script'",
    }
    await route.fulfill({ response, headers })
  })

/** What the policy has refused on a page. */
async function refusedOn(page: Page): Promise<string[]> {
  const refused: string[] = []
  await page.exposeFunction('refused', (what: string) => refused.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      ;(window as unknown as { refused: (what: string) => void }).refused(
        `${violatedDirective} ${sample}`,
      )
    }),
  )
  return refused
}

test('under Trusted Types the full page has its map, its panels and its preview of a block', async ({
  page,
}) => {
  await withTrustedTypes(page)
  const refused = await refusedOn(page)
  await page.goto('./?t=2017-09-02T21:00Z')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await slider(page).press('ArrowRight')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('iframe')).toBeVisible()
  await dialog.getByRole('radio', { name: 'On click' }).first().check()
  await expect(dialog.locator('iframe[srcdoc]')).toBeVisible()
  expect(refused).toEqual([])
})

test('under Trusted Types a block explores, and the lesson’s pages are there', async ({ page }) => {
  await withTrustedTypes(page)
  const refused = await refusedOn(page)
  await page.goto('./embed/en.html?t=2017-09-01T20:00Z')
  await page.locator('html.js:not(.pending)').waitFor()
  await page.locator('#explore').click()
  await expect(page.locator('#paper.explored canvas')).toBeVisible()
  for (const path of ['lesson.html', 'present.html', 'handout.html']) {
    await page.goto(`./${path}`)
    await expect(page.locator('h1, h2').first()).toBeVisible()
  }
  expect(refused).toEqual([])
})
