import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, panel, slider, test as base } from './page.ts'
import { dist, listen, typeOf } from './static-server.ts'

/** A host of the built site in a folder of its own; what it serves can be changed, and it can go. */
type Host = {
  address: string
  /** A newer release: these files, and none of those that were there. */
  release: (files: Record<string, string>) => void
  close: () => Promise<void>
}

async function startHost(): Promise<Host> {
  let newer: Record<string, string> | null = null
  const read = (path: string) => {
    const name = path === '' ? 'index.html' : path
    if (newer) return newer[name] ?? null
    const file = resolve(dist, name)
    return file.startsWith(dist) && existsSync(file) ? readFileSync(file) : null
  }
  const [server, port] = await listen(({ url = '' }, response) => {
    const path = /^\/maps\/convoy\/([^?]*)/.exec(url)?.[1]
    const text = path === undefined ? null : read(path)
    if (text === null) return void response.writeHead(404).end()
    const said = { 'content-type': typeOf(path || 'index.html'), 'cache-control': 'no-store' }
    response.writeHead(200, said).end(text)
  })
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  const release = (files: Record<string, string>) => void (newer = files)
  return { address: `http://localhost:${port}/maps/convoy/`, release, close }
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.close()
  },
})
test.use({ serviceWorkers: 'allow' })

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
const offline = (page: Page) => page.getByRole('region', { name: 'Without a network' })
/** Presses Keep, and waits until everything is said to be kept. */
async function keep(page: Page) {
  await offline(page).getByRole('button', { name: 'Save on this device' }).click()
  await expect(offline(page)).toContainText(/Everything has been saved: \d\d+ files, \d\.\d MB/)
}

test('nothing is kept before it is asked for; then the map opens with the server gone', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await ready(page)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  await page.getByRole('button', { name: 'What happened', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Save for use without a network' }).click()
  await keep(page)

  // Let go of it, and think better of that: both at once, with the page still open.
  await offline(page).getByRole('button', { name: 'Delete it from this device' }).click()
  await expect(offline(page)).toContainText('Nothing is saved in this browser any more')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await keep(page)

  await host.close()
  await page.goto(`${host.address}index.html?t=2017-09-02T21:00Z&panel=sources`)
  await ready(page)
  await expect(slider(page)).toHaveAttribute('aria-valuenow', String(Date.UTC(2017, 8, 2, 21)))
  await expect(page.getByRole('heading', { name: 'Who reported what' })).toBeVisible()
  await page.goto(host.address)
  await ready(page)
})

test('a lesson that was opened once is kept by itself, with what belongs to it', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}present.html`)
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready
    return active?.state === 'activated'
  })
  await host.close()
  await page.goto(`${host.address}present.html?lang=ar`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('button').first()).toBeVisible()
  await page.goto(`${host.address}handout.html?lang=en`)
  await expect(page.locator('.sheets')).toBeVisible()
})

test('a newer release does not touch a page that is open: it waits until that is closed', async ({
  page,
  host,
  context,
}) => {
  await page.goto(host.address)
  await page.getByRole('button', { name: 'What happened', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Save for use without a network' }).click()
  await keep(page)
  const program = readFileSync(resolve(dist, 'sw.js'), 'utf8').replace(/^self\.kept=.*;\n/, '')
  const files = [{ url: 'index.html', revision: 'newer' }]
  host.release({
    'sw.js': `self.kept=${JSON.stringify({ files, bytes: 5 })};\n${program}`,
    'index.html': '<title>The newer release</title>',
  })
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)

  // A part of the older release that was not looked at yet, and is on no server any more.
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share this moment' })).toBeVisible()
  await page.reload()
  await ready(page)

  await page.close()
  const next = await context.newPage()
  await expect(async () => {
    await next.goto(host.address)
    expect(await next.title()).toBe('The newer release')
  }).toPass()
})
