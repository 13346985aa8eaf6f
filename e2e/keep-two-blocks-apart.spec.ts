import type { ConvoyMap } from '../src/embed/element.ts'
import { expect, frameIn, test } from './newsroom.ts'

test('two maps on a page go their own ways, also when one is moved or taken off', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.articles}/hosts/two.html`)
  const out = async (selector: string) => (await frameIn(page, selector)).locator('output')
  await expect(await out('#wide')).toContainText('2017-08-28T21:00Z')
  await expect(await out('#narrow')).toContainText('"tier":"starting"')
  await expect(page.locator('#wide iframe')).toHaveAttribute('title', 'The first map')

  const heard = await page.evaluate(async () => {
    const [wide, narrow] = document.querySelectorAll<ConvoyMap>('convoy-map')
    const heard: unknown[] = []
    const told = new Promise((done) => wide?.addEventListener('time', done, { once: true }))
    narrow?.addEventListener('time', (event) => heard.push((event as CustomEvent).detail))
    await wide?.setTime('2017-09-08T07:00Z')
    await told
    await narrow?.pause()
    return heard
  })
  expect(heard).toEqual([])
  await expect(await out('#wide')).toContainText('2017-09-08T07:00Z')
  await expect(await out('#narrow')).toContainText('2017-09-08T21:00Z')

  const [lost, found] = await page.evaluate(async () => {
    const [wide, narrow] = document.querySelectorAll<ConvoyMap>('convoy-map')
    const lost = wide?.play().catch((error: Error) => error.message)
    if (wide && narrow) narrow.after(wide)
    const moved = await wide?.step(1)
    return [await lost, moved?.view['t'], await narrow?.pause().then(({ view }) => view['t'])]
  })
  expect(lost).toBe('play: the map was taken off the page')
  expect(found).toBe('2017-08-28T22:00Z')
  await expect(page.locator('#wide iframe')).toBeVisible()
})
