import type { Page } from '@playwright/test'
import { call, expect, frameIn, momentIn, test, viewIn } from './newsroom.ts'

const map = 'convoy-map'
type Heard = { type: string } & Record<string, unknown>

/** Writes down every event of the page's first map from its beginning on, and answers with what was heard. */
async function listenTo(page: Page) {
  await page.addInitScript(() => {
    const heard: object[] = []
    Object.assign(window, { heard })
    document.addEventListener('DOMContentLoaded', () => {
      for (const type of ['ready', 'time', 'select', 'height', 'explore', 'error'])
        document
          .querySelector('convoy-map')
          ?.addEventListener(type, (event) =>
            heard.push({ type, ...(event as CustomEvent<object>).detail }),
          )
    })
  })
  return () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
}

test('an article on another host commands the map, is answered, and hears what changes', async ({
  page,
  articles,
}) => {
  const heard = await listenTo(page)
  await page.goto(`${articles}/article.html`)
  const frame = await frameIn(page, map)
  const moment = await momentIn(page, map)
  await expect(moment).toHaveText(/28 August/)
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin)

  expect(await call(page, map, 'setTime', '2017-09-08T10:00+03:00')).toMatchObject({
    view: { t: '2017-09-08T07:00Z' },
  })
  await expect(moment).toHaveText(/8 September/)
  // Reports settle at the ends of 2 and of 3 September.
  await call(page, map, 'setTime', '2017-09-03T21:00Z')
  expect(await call(page, map, 'step', -1)).toMatchObject({ view: { t: '2017-09-02T21:00Z' } })
  expect(await call(page, map, 'select', 'C31')).toMatchObject({ view: { sel: 'C31' } })
  expect(await call(page, map, 'setView', { tier: 'starting', hide: 'roads' })).toMatchObject({
    view: { tier: 'starting', hide: 'roads' },
    refused: [],
  })
  expect(await call(page, map, 'setView', { tier: 'best' })).toMatchObject({
    refused: ['tier=best'],
  })
  expect(await call(page, map, 'setTime', 'yesterday')).toMatch(
    'setTime: setTime wants t: an instant',
  )
  expect(await call(page, map, 'select', 'C999')).toBe('select: nothing here has the id C999')

  await call(page, map, 'play')
  const playing = async () => (await heard()).filter((one) => one['playing'])
  await expect.poll(async () => (await playing()).length).toBeGreaterThan(2)
  await call(page, map, 'pause')
  // What the reader does in the frame is told as well.
  await frame.getByRole('slider').press('End')
  await expect
    .poll(async () => (await heard()).findLast(({ type }) => type === 'time'))
    .toMatchObject({ t: '2017-09-14T21:00Z', playing: false })
  expect(await heard()).toContainEqual({ type: 'select', sel: 'C31' })
})

test('what makes no sense is ignored, warned of once and named by an error', async ({
  page,
  articles,
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
  await page.goto(`${articles}/article.html`)
  const frame = await frameIn(page, map)
  const errors = async () => (await heard()).filter(({ type }) => type === 'error')
  await expect.poll(errors).toEqual([expect.objectContaining({ attribute: 'tier' })])
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.locator(map).evaluate((element) => {
    element.setAttribute('tier', 'starting')
    element.removeAttribute('theme')
    element.setAttribute('headline', 'A headline')
  })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A headline')
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme')
  expect(await viewIn(page, map)).toMatchObject({ tier: 'starting', headline: 'A headline' })
  await page.locator(map).evaluate((element) => element.setAttribute('tier', 'best'))
  await expect.poll(() => viewIn(page, map)).not.toHaveProperty('tier')
  expect(await errors()).toHaveLength(1)
  expect(warnings.filter((text) => text.includes('tier=best'))).toHaveLength(1)

  // Neither nonsense from the article nor a command from elsewhere changes anything.
  const before = await viewIn(page, map)
  await page.evaluate(
    async (src) => {
      const other = document.createElement('iframe')
      const window = document.querySelector('convoy-map')?.shadowRoot?.querySelector('iframe')
      for (const message of [
        null,
        'x',
        [],
        { convoyMap: 2, id: 1, type: 'play' },
        { convoyMap: 1 },
      ])
        window?.contentWindow?.postMessage(message, '*')
      other.src = src
      document.body.append(other)
      await new Promise((loaded) => (other.onload = loaded))
    },
    frame.url().replace(/\?.*/, ''),
  )
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      const command = { convoyMap: 1, id: 9, type: 'setTime', t: 0 }
      for (let i = 0; i < parent.length; i++) parent[i]?.postMessage(command, '*')
    })
  expect(await viewIn(page, map)).toEqual(before)
  expect((await errors()).slice(1).map(({ error }) => error)).toEqual([
    'only version 1 is understood',
    'unknown type undefined',
  ])
})

test('the link in the element stays until the map is ready, and where it never is', async ({
  page,
  articles,
}) => {
  const script = '**/embed/en-*.js'
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(script, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${articles}/article.html`, { waitUntil: 'domcontentloaded' })
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

  await page.unroute(script)
  await page.route(script, (route) => route.abort())
  await page.reload()
  await expect(link).toBeVisible()
  await expect(inner).toBeHidden()
})

test('the article’s scroll turns the clock, by a recipe of fifteen lines', async ({
  page,
  articles,
}) => {
  await page.setViewportSize({ width: 1100, height: 640 })
  await page.goto(`${articles}/article.html`)
  const moment = await momentIn(page, map)
  for (const [t, said] of [
    ['2017-09-06T21:00Z', /6 September/],
    ['2017-08-30T21:00Z', /30 August/],
    ['2017-09-14T21:00Z', /14 September/],
  ] as const) {
    await page.locator(`section[data-t="${t}"]`).evaluate((part) => {
      part.scrollIntoView({ block: 'center' })
    })
    await expect(moment).toHaveText(said)
    await expect(page.locator(map)).toBeInViewport({ ratio: 0.6 })
  }
})

test('an article asks for the moving map and for the drawing again, and is told that they came', async ({
  page,
  articles,
}) => {
  const heard = await listenTo(page)
  await page.goto(`${articles}/article.html`)
  const frame = await frameIn(page, map)
  await call(page, map, 'setView', { c: '38.3,34.5,8' })
  await call(page, map, 'explore')
  const explored = async () => (await heard()).filter(({ type }) => type === 'explore')
  await expect.poll(explored).toEqual([{ type: 'explore', on: true }])
  await expect(frame.locator('#map canvas')).toBeVisible()
  await call(page, map, 'explore', false)
  await expect(frame.locator('#map')).toHaveCount(0)
  await expect.poll(explored).toContainEqual({ type: 'explore', on: false })
})
