import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { printed } from './handout.ts'
import { expect, isTrouble, now, panel, pickRow, row, slider, test } from './page.ts'
import { dist } from './static-server.ts'
import { story } from './story.ts'

const file = join(dist, `offline/${story.id}.html`)

/** Opens the one file as a double click does, with no network; what breaks its policy or is asked of a host, is told. */
async function openFile(page: Page, rest = '') {
  const trouble: string[] = []
  page.on('console', (message) => {
    if (isTrouble(message)) trouble.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) trouble.push(`asked for ${request.url()}`)
  })
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  await page.context().setOffline(true)
  await page.goto(`${pathToFileURL(file).href}${rest}`)
  return trouble
}

test.beforeEach(() => {
  if (!existsSync(file)) throw new Error(`There is no ${file}: npm run build writes it.`)
})

test('from a file and with no network the map draws, steps, speaks both languages and cites', async ({
  page,
}) => {
  const trouble = await openFile(page)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await page.getByRole('button', { name: 'What happened', exact: true }).click()
  await expect(panel(page)).toContainText('everything in one file')
  const from = await now(page)
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBeGreaterThan(from)
  expect(new URL(page.url()).searchParams.get('t')).not.toBeNull()
  await pickRow(page, 'C30b')
  await expect(panel(page).getByRole('article')).toContainText('C30b')

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  await expect(dialog).toContainText('This copy is a file and has none')
  await expect(dialog.getByLabel('Link to the full map', { exact: true })).toHaveValue(
    new RegExp(`^${story.id}\\.html\\?`),
  )
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as PNG' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.png$/)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.evaluate(() => document.fonts.check('16px "Noto Sans Arabic"'))).resolves.toBe(
    true,
  )
  expect(trouble).toEqual([])
})

test('the pages share the file: a link leads from one to another, a jump within one stays there', async ({
  page,
}) => {
  const trouble = await openFile(page, '?lang=ar#/handout')
  await expect(page.locator('.sheets')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  expect((await printed(page)).text.length).toBeGreaterThan(10)
  await page.evaluate(() => (location.hash = '#anywhere'))
  await expect(page).toHaveURL(/#\/handout$/)
  await page.getByRole('link', { name: 'الخريطة' }).first().click()
  await expect(slider(page)).toBeVisible()
  await expect(page).toHaveURL(/\?lang=ar#\/$/)
  await page.evaluate(() => (location.hash = '#/lesson'))
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await expect(page).toHaveURL(/\bscene=.*#\/lesson$/)
  expect(trouble).toEqual([])
})

test('the presenter’s window steers the lesson on the screen, file to file', async ({
  page,
  context,
}) => {
  const trouble = await openFile(page, '#/present')
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  const presenter = await opened
  await expect(presenter).toHaveURL(/role=presenter.*#\/present$/)
  await expect(async () => {
    await presenter.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/\?scene=.*#\/present$/, { timeout: 1000 })
  }).toPass()
  expect(trouble).toEqual([])
})

test('where a browser lets a file store nothing, it opens all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError')
        },
      })
    history.replaceState = () => {
      throw new DOMException('Forbidden', 'SecurityError')
    }
  })
  await openFile(page, '?t=2017-09-02T21:00Z')
  await slider(page).press('End')
  await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')
})
