import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test'

/** Every test fails on an error in the page that nothing caught, and on what Svelte warns of: a page that hydrates badly. */
export const test = base.extend<{ uncaught: undefined }>({
  uncaught: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
      page.on('console', (message) => {
        if (message.text().includes('svelte.dev/e/')) errors.push(message.text())
      })
      await use(undefined)
      expect(errors, 'errors that nothing caught, and warnings of hydration').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** True of errors and warnings of the page; a software GPU that says how slow it is speaks of the machine. */
export const isTrouble = (message: ConsoleMessage): boolean =>
  ['error', 'warning'].includes(message.type()) && !message.text().includes('GL Driver Message')

/** Where the invented story is served. */
export const shipAddress = (): string => process.env['E2E_SHIP_URL'] ?? ''

/** As who has been here before: the hints were seen. */
const notForTheFirstTime = (page: Page) =>
  page.addInitScript(() => {
    try {
      for (const story of ['qalamoun-2017', 'invented-voyage-2019'])
        localStorage.setItem(`hints seen ${story}`, '1')
    } catch {
      // A browser that keeps nothing shows them each time.
    }
  })

/** Opens the page and waits until it is drawn; `first`: as who has never been here. */
export async function open(page: Page, query = '', { first = false } = {}) {
  if (!first) await notForTheFirstTime(page)
  await page.goto(`./${query}`)
  await page.locator('html[data-ready]').waitFor()
}

/** Opens the page with its map still on the way, for what list, card and slider do by themselves. */
export async function openWords(page: Page, query = '', { first = false } = {}) {
  if (!first) await notForTheFirstTime(page)
  await page.route(/maplibre-gl.*\.mjs/, () => new Promise(() => {}))
  await page.goto(`./${query}`, { waitUntil: 'domcontentloaded' })
  await expect(slider(page)).toBeVisible()
}

/** What a browser's way back and forth does: another address of a page that is open already. */
export const followAddress = (page: Page, query: string) =>
  page.evaluate((query) => {
    history.pushState(null, '', query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)

/** Stops the page's own clock; from then on `page.clock.runFor` lets as much of it pass as is asked. */
export async function stopTime(page: Page) {
  await page.clock.install({ time: 0 })
  // The frame that was asked for before still comes from the real clock; only what it asks for next does not.
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        const watch = new IntersectionObserver(() => {
          watch.disconnect()
          drawn()
        })
        watch.observe(document.body)
      }),
  )
  await page.clock.pauseAt(1000)
}

export const slider = (page: Page) => page.getByRole('slider').first()
export const panel = (page: Page) => page.getByRole('complementary', { name: 'What is reported' })
export const row = (page: Page, claim: string) => page.locator(`[data-claim="${claim}"]`)
/** The sentence that answers where, and what is new. */
export const answer = (page: Page) => page.locator('.answer')
/** Turns up the face of the card that is the list. */
export const showList = (page: Page) => page.getByRole('tab', { name: /^All reports/ }).click()
/** Picks a report in the list. */
export async function pickRow(page: Page, claim: string) {
  await showList(page)
  await row(page, claim).getByRole('button').click()
}
export const notices = (page: Page) => page.locator('.notices')

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

/** What each of these claims says when it is picked in the list: its card, or `all` of the page. */
export const readEach = (page: Page, claims: readonly string[], all = false): Promise<string[]> =>
  page.evaluate(
    async ({ claims, all }) => {
      const said: string[] = []
      for (const id of claims) {
        document.querySelector<HTMLElement>(`[data-claim="${id}"] button`)?.click()
        await new Promise((done) => setTimeout(done))
        const card = all ? document.body : document.querySelector('article')
        said.push(card?.textContent.replace(/\s+/g, ' ') ?? '')
      }
      return said
    },
    { claims, all },
  )
