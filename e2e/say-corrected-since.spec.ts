import { existsSync } from 'node:fs'
import { expect, notices, panel, slider, test, shipAddress } from './page.ts'
import { storyOf } from './story.ts'
import type { Page } from '@playwright/test'

const built = existsSync(new URL('../test-results/ship/index.html', import.meta.url))
test.beforeEach(() => expect(built, 'The invented story was not built.').toBe(true))

/** Opens the invented story, of which one report was corrected in version 1.1.0. */
async function openShip(page: Page, query: string) {
  await page.route(/maplibre-gl.*\.mjs/, () => new Promise(() => {}))
  await page.goto(`${shipAddress()}${query}`, { waitUntil: 'domcontentloaded' })
  await expect(slider(page)).toBeVisible()
}

test('who opens an older link is told what was corrected since, and why', async ({ page }) => {
  const corrected = storyOf('ship').claims.find(({ corrections }) => corrections)
  const [first] = corrected?.corrections ?? []
  const [was, why] = [first?.was.en ?? '?', first?.why.en ?? '?']
  await openShip(page, '?data=1.0.0')
  await expect(notices(page)).toContainText(
    'This link was made from version 1.0.0 of the data; this is 1.1.0. Corrected since: 1 claim.',
  )
  // A reload says it again.
  expect(new URL(page.url()).search).toBe('?data=1.0.0')
  await notices(page).getByRole('button', { name: 'What was corrected' }).click()
  await expect(notices(page)).toHaveText('')
  const list = panel(page).getByRole('region', { name: 'Corrections' })
  for (const text of ['1 March 2019, in version 1.1.0', was, why])
    await expect(list).toContainText(text)
  await list.getByRole('button', { name: corrected?.title.en ?? '?' }).click()
  await expect(panel(page).getByRole('article')).toContainText(corrected?.title.en ?? '?')
  await expect(panel(page).getByText(was)).toBeVisible()
  await expect(panel(page).getByText(why)).toBeVisible()
})

test('a corrected claim that is not in force is counted, not shown', async ({ page }) => {
  await openShip(page, '?data=1.0.0&tier=other&panel=cite')
  await expect(notices(page)).toContainText('Corrected since: 1 claim.')
  const list = panel(page).getByRole('region', { name: 'Corrections' })
  await expect(list).toContainText('1 corrected claim not listed')
  await expect(list.getByRole('button')).toHaveCount(0)
})

test('a link of this version says nothing, one of another that nobody can tell', async ({
  page,
}) => {
  await openShip(page, '?data=1.1.0')
  await expect(notices(page)).toHaveText('')
  await openShip(page, '?data=2.0.0')
  await expect(notices(page)).toContainText('version 2.0.0 of the data, which is newer')
  await openShip(page, '?data=1.0')
  await expect(notices(page)).toContainText('names “1.0” as its version')
})
