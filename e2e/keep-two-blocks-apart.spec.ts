import type { ConvoyMap } from '../src/embed/element.ts'
import { expect, momentIn, test, viewIn } from './newsroom.ts'

test('two maps on a page go their own ways, also when one is moved or taken off', async ({
  page,
  articles,
}) => {
  await page.goto(`${articles}/hosts/two.html`)
  await expect(await momentIn(page, '#wide')).toHaveText(/28 August/)
  await expect(await momentIn(page, '#narrow')).toHaveText(/8 September/)
  expect(await viewIn(page, '#narrow')).toMatchObject({ tier: 'starting' })
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
  expect(await viewIn(page, '#wide')).toMatchObject({ t: '2017-09-08T07:00Z' })
  expect(await viewIn(page, '#narrow')).toMatchObject({ t: '2017-09-08T21:00Z' })

  const [lost, moved, other] = await page.evaluate(async () => {
    const [wide, narrow] = document.querySelectorAll<ConvoyMap>('convoy-map')
    const lost = wide?.play().catch((error: Error) => error.message)
    if (wide && narrow) narrow.after(wide)
    const moved = await wide?.setView({})
    return [await lost, moved?.view['t'], (await narrow?.setView({}))?.view['t']]
  })
  expect(lost).toBe('play: the map was taken off the page')
  expect(moved).toBe('2017-08-28T21:00Z')
  expect(other).toBe('2017-09-08T21:00Z')
  await expect(page.locator('#wide iframe')).toBeVisible()
})
