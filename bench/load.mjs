import { freshPage, viewport } from './browser.mjs'
import { film } from './film.mjs'
import { firstAnswer, layoutShift } from './figures.mjs'
import { watch } from './watch.js'

const pause = (ms) => new Promise((done) => setTimeout(done, ms))
/** For so long nothing may have come, changed or kept the page busy before a load counts as over. */
const quiet = 1500
const patience = 120_000

/** What went wrong with a page, in words. */
export class PageFault extends Error {}
/** A picture was missed: the load is made again. */
export class MissedPicture extends Error {}

/** Opens a page afresh, does with it what is asked, and sees that nothing went wrong in it. */
async function visit({ browser, host, network, page: subject, asks }, act) {
  const { context, page, wrong } = await freshPage(browser, subject.window ?? viewport)
  try {
    await context.addInitScript(watch, asks ? { slider: subject.slider, says: subject.says } : null)
    // A tab that has come to rest, as a reader's has before they follow a link.
    await pause(1000)
    await host.begin()
    const answer = await act({ context, page, go: () => go(page, host, network, subject) })
    for (const { path, status, whole } of (await host.count()).asked)
      if (status !== 200 || !whole) wrong.push(`${path} was not sent whole (${status})`)
    if (wrong.length) throw new PageFault([...new Set(wrong)].join('\n  '))
    return answer
  } catch (error) {
    if (error instanceof MissedPicture) throw error
    const others = wrong.filter((reason) => !error.message.includes(reason))
    const reasons = [...new Set([error.message, ...others])].join('\n  ')
    throw new PageFault(`${subject.id} (${subject.name}) at ${subject.path}:\n  ${reasons}`)
  } finally {
    await context.close()
  }
}

const go = (page, host, network, { path, map }) =>
  page.goto(`${host.origin(network)}${path}${map ? `#${map.width}x${map.height}` : ''}`, {
    waitUntil: 'commit',
    timeout: patience,
  })

/** Waits until a load is over. `isStill` says whether the picture has come to rest. */
async function settle(page, host, { ready }, isStill = () => true) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    await pause(100)
    if (!isStill() || (await host.count()).quietFor < quiet) continue
    const askedAt = Date.now()
    const { state, idleFor, said } = await page.evaluate(() => {
      const last = globalThis.seen.tasks.at(-1)
      return {
        state: document.readyState,
        idleFor: last ? performance.now() - last.at - last.duration : Infinity,
        said: document.documentElement.dataset.ready ?? null,
      }
    })
    // Whoever answers late was busy until now, and what it did is yet to be seen.
    const wasBusy = Date.now() - askedAt > 50
    if (said !== null && ready !== null && said !== ready)
      throw new PageFault(`it says it is ready as “${said}”, not as “${ready}”`)
    if (wasBusy || idleFor < quiet || state !== 'complete') continue
    if (ready === null || said === ready) return
  }
  throw new PageFault(`it did not come to rest within ${patience / 1000} s`)
}

/** How large the app's map is, in pixels: the other pages' maps are drawn as large. */
export const mapSize = (given) =>
  visit(given, async ({ page, go }) => {
    await go()
    await settle(page, given.host, given.page)
    const box = await page.locator('canvas').first().boundingBox()
    if (!box) throw new PageFault('it shows no map')
    return { width: Math.round(box.width), height: Math.round(box.height) }
  })

/** A load that nobody films or touches: what came over the line, first paint, long tasks, shifts. */
export const plainLoad = (given) =>
  visit(given, async ({ page, go }) => {
    await go()
    await settle(page, given.host, given.page)
    const { paint, largest, tasks, shifts } = await page.evaluate(() => globalThis.seen)
    const { asked } = await given.host.count()
    return {
      files: asked,
      bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: asked.length,
      paint,
      largest,
      tasks: tasks.length,
      blocked: tasks.reduce((sum, { duration }) => sum + duration, 0),
      shift: layoutShift(shifts),
    }
  })

/** A load in which the slider is pressed again and again from the start, until it answers. */
export const touchedLoad = (given) =>
  visit({ ...given, asks: true }, async ({ page, go }) => {
    const { slider, key } = given.page
    await go()
    const end = Date.now() + patience
    while (Date.now() < end) {
      const answers = await page.evaluate((slider) => {
        const place = document.querySelector(slider)
        if (place !== document.activeElement) place?.focus({ preventScroll: true })
        return globalThis.seen.answers
      }, slider)
      const answer = firstAnswer(answers)
      if (answer) return { answers: answer.at }
      await page.keyboard.press(key)
      await pause(30)
    }
    throw new PageFault('its slider never answered a key')
  })

/** A load that is filmed until nothing changes, and then `steps` presses on its slider, each filmed too. */
export const filmedLoad = (given) =>
  visit({ ...given, asks: Boolean(given.page.slider) }, async ({ context, page, go }) => {
    const { host, page: subject, steps = 3, picture } = given
    const reel = await film(context, page, subject.window ?? viewport)
    await go()
    await settle(page, host, subject, () => reel.stillFor() >= quiet)
    const began = await page.evaluate(() => performance.timeOrigin)
    const lastChange = reel.changes.at(-1) - began
    if (!(await reel.isComplete())) throw new MissedPicture(`${subject.name} as it loaded`)
    if (picture) await page.screenshot({ path: `${picture}-loaded.png` })
    if (!subject.slider) return { lastChange }
    await page.locator(subject.slider).first().focus()
    await still(reel)
    const taken = []
    for (let i = 0; i < steps; i += 1) taken.push(await step(page, subject, reel, began))
    if (picture) await page.screenshot({ path: `${picture}-stepped.png` })
    return { lastChange, steps: taken }
  })

async function still(reel) {
  do await pause(50)
  while (reel.stillFor() < quiet)
}

/** One press: ms until the picture first and last changed. */
async function step(page, { name, key }, reel, began) {
  const before = reel.changes.length
  await page.keyboard.press(key)
  const pressedAt = began + (await page.evaluate(() => globalThis.seen.pressedAt))
  const end = Date.now() + 20_000
  while (reel.changes.length === before && Date.now() < end) await pause(50)
  await still(reel)
  const seen = reel.changes.slice(before)
  if (seen.length === 0) throw new PageFault('a press on its slider changed nothing on the screen')
  if (!(await reel.isComplete())) throw new MissedPicture(`${name} after a step`)
  return { first: seen[0] - pressedAt, last: seen.at(-1) - pressedAt }
}
