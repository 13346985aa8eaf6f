import type { Page } from '@playwright/test'
import type { ConvoyMap } from '../src/embed/element.ts'
import { expect, frameIn, test } from './newsroom.ts'

const map = 'convoy-map'
type Heard = { type: string } & Record<string, unknown>

/** Writes down every event of the page's first map from its beginning on, and answers with what was heard. */
async function listenTo(page: Page) {
  await page.addInitScript(() => {
    const heard: object[] = []
    Object.assign(window, { heard })
    document.addEventListener('DOMContentLoaded', () => {
      for (const type of ['ready', 'time', 'select', 'height', 'error'])
        document
          .querySelector('convoy-map')
          ?.addEventListener(type, (event) =>
            heard.push({ type, ...(event as CustomEvent<object>).detail }),
          )
    })
  })
  return () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
}

/** Calls a method of a map: what it answers, or the message of its Error. */
const call = (page: Page, method: string, ...args: unknown[]) =>
  page.evaluate(
    async ([method, args]) => {
      const element = document.querySelector('convoy-map') as ConvoyMap
      try {
        return await (element as unknown as Record<string, (...args: unknown[]) => object>)[
          method
        ]?.(...args)
      } catch (error) {
        return (error as Error).message
      }
    },
    [method, args] as const,
  )

test('an article on another host commands the map, is answered, and hears what changes', async ({
  page,
  hosts,
}) => {
  const heard = await listenTo(page)
  await page.goto(`${hosts.articles}/article.html`)
  const frame = await frameIn(page, map)
  await expect(frame.locator('output')).toContainText('2017-08-28T21:00Z')
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin)

  expect(await call(page, 'setTime', '2017-09-08T10:00+03:00')).toMatchObject({
    view: { t: '2017-09-08T07:00Z' },
  })
  expect(await call(page, 'step', -2)).toMatchObject({ view: { t: '2017-09-08T05:00Z' } })
  expect(await call(page, 'select', 'C31')).toMatchObject({ view: { sel: 'C31' } })
  expect(await call(page, 'setView', { tier: 'starting', hide: 'roads' })).toMatchObject({
    view: { tier: 'starting', hide: 'roads' },
    refused: [],
  })
  expect(await call(page, 'setView', { tier: 'best' })).toMatchObject({ refused: ['tier=best'] })
  expect(await call(page, 'setTime', 'yesterday')).toMatch('setTime: setTime wants t: an instant')
  expect(await call(page, 'select', 'C99')).toBe('select: nothing here has the id C99')

  await call(page, 'play')
  const playing = async () => (await heard()).filter((one) => one['playing'])
  await expect.poll(async () => (await playing()).length).toBeGreaterThan(2)
  await call(page, 'pause')
  await frame.locator('button').click()
  const last = await frame.locator('output').innerText()
  await expect
    .poll(async () => (await heard()).findLast(({ type }) => type === 'time'))
    .toMatchObject({ t: (JSON.parse(last) as { t: string }).t, playing: false })
  expect(await heard()).toContainEqual({ type: 'select', sel: 'C31' })
})

test('what makes no sense is ignored, warned of once and named by an error', async ({
  page,
  hosts,
}) => {
  const warnings: string[] = []
  page.on('console', (said) => said.type() === 'warning' && warnings.push(said.text()))
  const heard = await listenTo(page)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const element = document.querySelector('convoy-map')
      element?.setAttribute('tier', 'best')
      element?.setAttribute('theme', 'dark')
      if (element) observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${hosts.articles}/article.html`)
  const frame = await frameIn(page, map)
  const errors = async () => (await heard()).filter(({ type }) => type === 'error')
  await expect.poll(errors).toEqual([expect.objectContaining({ attribute: 'tier' })])

  await page.locator(map).evaluate((element) => {
    element.setAttribute('tier', 'starting')
    element.removeAttribute('theme')
    element.setAttribute('headline', 'A headline')
  })
  await expect(frame.locator('output')).toContainText(/"A headline".*"tier":"starting"/)
  await expect(frame.locator('output')).not.toContainText('theme')
  await page.locator(map).evaluate((element) => element.setAttribute('tier', 'best'))
  await expect(frame.locator('output')).not.toContainText('tier')
  expect(await errors()).toHaveLength(1)
  expect(warnings.filter((text) => text.includes('tier=best'))).toHaveLength(1)

  // Neither nonsense from the article nor a command from elsewhere changes anything.
  const before = await frame.locator('output').innerText()
  await page.evaluate(async (src) => {
    const other = document.createElement('iframe')
    const window = document.querySelector('convoy-map')?.shadowRoot?.querySelector('iframe')
    for (const message of [null, 'x', [], { convoyMap: 2, id: 1, type: 'play' }, { convoyMap: 1 }])
      window?.contentWindow?.postMessage(message, '*')
    other.src = src
    document.body.append(other)
    await new Promise((loaded) => (other.onload = loaded))
  }, `${hosts.maps}/embed/en.html`)
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      const command = { convoyMap: 1, id: 9, type: 'setTime', t: 0 }
      for (let i = 0; i < parent.length; i++) parent[i]?.postMessage(command, '*')
    })
  expect(await call(page, 'pause')).toBeTruthy()
  expect(await frame.locator('output').innerText()).toBe(before)
  expect((await errors()).slice(1).map(({ error }) => error)).toEqual([
    'only version 1 is understood',
    'unknown type undefined',
  ])
})

test('the link in the element stays until the map is ready, and where it never is', async ({
  page,
  hosts,
}) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/embed/block.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${hosts.articles}/article.html`, { waitUntil: 'domcontentloaded' })
  const link = page.locator(map).getByRole('link')
  const inner = page.locator(map).locator('iframe')
  await expect(link).toBeVisible()
  await expect(inner).toBeHidden()
  const { height } = (await page.locator(map).boundingBox()) ?? { height: 0 }
  release()
  await expect(inner).toBeVisible()
  await expect(link).toBeHidden()
  await expect(inner).toHaveAttribute('title', 'Where the convoy was reported')
  expect(height).toBe(900)

  await page.unroute('**/embed/block.js')
  await page.route('**/embed/block.js', (route) => route.abort())
  await page.reload()
  await expect(link).toBeVisible()
  await expect(inner).toBeHidden()
})

test('the article’s scroll turns the clock, by a recipe of fifteen lines', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 1100, height: 640 })
  await page.goto(`${hosts.articles}/article.html`)
  const out = (await frameIn(page, map)).locator('output')
  for (const t of ['2017-09-06T21:00Z', '2017-08-30T21:00Z', '2017-09-14T21:00Z']) {
    await page.locator(`section[data-t="${t}"]`).evaluate((part) => {
      part.scrollIntoView({ block: 'center' })
    })
    await expect(out).toContainText(t)
    await expect(page.locator(map)).toBeInViewport({ ratio: 0.9 })
  }
})
