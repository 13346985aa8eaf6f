// Two builds of the map beside each other, moved and stepped in turn: node bench/motion.mjs OLD_DIST NEW_DIST [ROUNDS]
import { readFileSync, readdirSync } from 'node:fs'
import { preview } from 'vite'
import { freshPage, startBrowser, viewport } from './browser.mjs'
import { film } from './film.mjs'

const [before, after, rounds = '5'] = process.argv.slice(2)
if (!before || !after) throw new Error('usage: node bench/motion.mjs OLD_DIST NEW_DIST [ROUNDS]')

/** Ticks of the processor that the browser has taken: whatever was started from here (Linux counts 100 a second). */
function ticks() {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const stats = new Map()
  for (const id of all) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      stats.set(Number(id), {
        parent: Number(fields[1]),
        ticks: Number(fields[11]) + Number(fields[12]),
      })
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id) => {
    const parent = stats.get(id)?.parent
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent))
  }
  return [...stats].reduce((sum, [id, { ticks }]) => (isOurs(id) ? sum + ticks : sum), 0)
}

const quiet = (ms) => new Promise((done) => setTimeout(done, ms))

/** What one build takes for steps, a pan and a zoom on an open page: ms each. */
async function measure(browser, address) {
  const { context, page } = await freshPage(browser, viewport)
  await page.goto(`${address}?t=2017-08-29T21:00Z`)
  await page.locator('html[data-ready=map]').waitFor({ timeout: 120_000 })
  const start = page.getByRole('button', { name: 'Start', exact: true })
  if (await start.isVisible()) await start.click()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  const filming = await film(context, page, viewport)
  const rest = async () => {
    await quiet(300)
    while (filming.stillFor() < 700) await quiet(50)
  }
  const during = async (act) => {
    await rest()
    const [main, spent, from] = [await busy(), ticks(), Date.now()]
    await act()
    await rest()
    const last = Math.max(0, ...filming.changes.filter((at) => at >= from)) - from
    return { main: (await busy()) - main, last, processor: (ticks() - spent) * 10 }
  }
  const slider = page.getByRole('slider').first()
  await slider.focus()
  const steps = []
  for (let i = 0; i < 6; i++) steps.push(await during(() => slider.press('ArrowRight')))
  const box = await page.locator('canvas').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const pan = await during(async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 1; i <= 30; i++) {
      await page.mouse.move(x - 4 * i, y - i)
      await quiet(16)
    }
    await quiet(200)
    await page.mouse.up()
  })
  const zoom = await during(async () => {
    for (let i = 0; i < 24; i++) {
      await page.mouse.wheel(0, i < 12 ? -60 : 60)
      await quiet(30)
    }
  })
  await context.close()
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  return {
    'step: main thread': median(steps.map(({ main }) => main)),
    'step: last visible change': median(steps.map(({ last }) => last)),
    'step: processor': steps.reduce((sum, { processor }) => sum + processor, 0) / steps.length,
    'pan: main thread': pan.main,
    'pan: processor': pan.processor,
    'zoom: main thread': zoom.main,
    'zoom: processor': zoom.processor,
  }
}

const serve = async (outDir, port) => {
  const server = await preview({
    root: new URL('..', import.meta.url).pathname,
    build: { outDir },
    preview: { port, strictPort: true },
    logLevel: 'warn',
  })
  return { server, address: `http://localhost:${port}/` }
}
const pages = { before: await serve(before, 4432), after: await serve(after, 4433) }
const found = { before: [], after: [] }
for (let round = 0; round < Number(rounds); round++)
  for (const which of round % 2 === 0 ? ['before', 'after'] : ['after', 'before']) {
    const browser = await startBrowser({ gpu: false })
    found[which].push(await measure(browser, pages[which].address))
    await browser.close()
  }
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
for (const name of Object.keys(found.before[0])) {
  const [a, b] = [found.before, found.after].map((all) => median(all.map((one) => one[name])))
  const ratios = found.before.map((one, i) => found.after[i][name] / one[name])
  console.log(`${name}: ${a.toFixed(0)} → ${b.toFixed(0)} ms, × ${median(ratios).toFixed(2)}`)
}
for (const { server } of Object.values(pages)) server.httpServer.close()
process.exit(0)
