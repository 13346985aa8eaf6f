import { expect, open, openWords, panel, showList, test } from './page.ts'
import { story } from './story.ts'
import type { Page } from '@playwright/test'

/** What has the focus: its name, the claim it stands for, and whether the focus shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const name = at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
    const claim = at?.closest('[data-claim]')?.getAttribute('data-claim') ?? null
    const shown = at ? getComputedStyle(at).outlineStyle !== 'none' : false
    return { name, claim, shown }
  })

test('Tab reaches everything in order, and the focus always shows', async ({ page }) => {
  await open(page)
  await showList(page)
  await page.locator('body').evaluate((body) => {
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
  })
  const met: Awaited<ReturnType<typeof focused>>[] = []
  while (
    met.length < 500 &&
    met.filter(({ claim }) => claim !== null).length < story.claims.length
  ) {
    await page.keyboard.press('Tab')
    met.push(await focused(page))
  }
  expect(met.filter(({ shown }) => !shown)).toEqual([])
  expect(met.flatMap(({ claim }) => claim ?? []).length).toBe(story.claims.length)
  const landmarks = ['Skip to the reports', 'Key', 'Layers', 'What happened', 'Share', 'Dark']
  const rest = ['العربية', 'Map of the reported positions', 'Zoom in', 'Previous report', 'Play']
  const last = ['Next report', 'Time', `All reports (${story.claims.length})`]
  const order = [...landmarks, ...rest, ...last].map((name) =>
    met.findIndex((one) => one.name === name),
  )
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('the skip link leads straight to the reports, and Enter opens one', async ({ page }) => {
  await openWords(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the reports' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const { claim } = await focused(page)
  expect(claim).not.toBeNull()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('article')).toContainText(claim ?? '')
  await page.keyboard.press('Escape')
  await expect(
    panel(page)
      .getByRole('article')
      .filter({ hasText: claim ?? '' }),
  ).toHaveCount(0)
})

test('a pupil reaches the scene at the first key, and what it asks from there', async ({
  page,
}) => {
  await openWords(page, 'lesson.html?scene=turning-back')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the scene' })).toBeFocused()
  await page.keyboard.press('Enter')
  const met: Awaited<ReturnType<typeof focused>>[] = []
  while (met.length < 12 && met.at(-1)?.name !== 'To the task') {
    await page.keyboard.press('Tab')
    met.push(await focused(page))
  }
  expect(met.at(-1)?.name).toBe('To the task')
  expect(met.filter(({ shown }) => !shown)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Task' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio').first()).toBeFocused()
})
