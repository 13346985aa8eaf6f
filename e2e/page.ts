import { expect, test as base, type Page } from '@playwright/test'

/** Every test fails on an error in the page that nothing caught. */
export const test = base.extend<{ uncaught: undefined }>({
  uncaught: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
      await use(undefined)
      expect(errors, 'errors that nothing caught').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** Opens the page and waits until it is drawn; `start` dismisses the opening panel. */
export async function open(page: Page, query = '', { start = false } = {}) {
  await page.goto(`./${query}`)
  await page.locator('html[data-ready]').waitFor()
  if (start) await page.getByRole('button', { name: 'Start', exact: true }).click()
}

export const slider = (page: Page) => page.getByRole('slider')
export const panel = (page: Page) => page.getByRole('complementary', { name: 'What is reported' })
export const row = (page: Page, claim: string) => page.locator(`[data-claim="${claim}"]`)
export const notices = (page: Page) => page.getByRole('main').getByRole('status')

/** The moment the slider stands at: ms since 1970. */
export const now = async (page: Page) => Number(await slider(page).getAttribute('aria-valuenow'))

/** The state of every claim in the list, by id. */
export const states = (page: Page): Promise<Record<string, string | undefined>> =>
  page
    .locator('[data-claim]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-claim'), row.getAttribute('data-state')]),
      ),
    )

/** Picks each of these claims in the list, in turn; returns what the page says with each open. */
export const readEach = (page: Page, claims: readonly string[]): Promise<string[]> =>
  page.evaluate(async (ids) => {
    const texts: string[] = []
    for (const id of ids) {
      document.querySelector<HTMLElement>(`[data-claim="${id}"] button`)?.click()
      await new Promise((done) => setTimeout(done))
      texts.push(document.body.textContent)
    }
    return texts
  }, claims)
