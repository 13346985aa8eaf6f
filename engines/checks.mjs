/** A moment within the story, where several reports differ. */
const t = '2017-09-02T21:00Z'

/** Asks a page again until a script (an expression) is true there; throws with `what` after a minute. */
async function until(page, what, script) {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    if (await page.evaluate(`Boolean(${script})`).catch(() => false)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`never came: ${what}`)
}

const slider = `document.querySelector('[role=slider], input[type=range]')`
const value = (page) =>
  page.evaluate(`Number(${slider}.value ?? ${slider}.getAttribute('aria-valuenow'))`)
const text = (page) => page.evaluate(`${slider}.getAttribute('aria-valuetext')`)

/** Presses a key on the slider; resolves with how its value changed: 1, -1 or 0. */
async function pressed(page, key) {
  const [before, said] = [await value(page), await text(page)]
  await page.evaluate(`${slider}.focus()`)
  await page.press(key)
  await until(
    page,
    `an answer to ${key}`,
    `${slider}.getAttribute('aria-valuetext') !== ${JSON.stringify(said)}`,
  )
  return Math.sign((await value(page)) - before)
}

const expect = (is, what) => {
  if (!is) throw new Error(what)
}

async function mapDrawn(page) {
  await until(page, 'data-ready', `document.documentElement.dataset.ready`)
  const how = await page.evaluate('document.documentElement.dataset.ready')
  expect(how === 'map', `the moving map is not drawn: ${how}`)
}

/** What is tried on each page in each engine. `smoke`: in every run of the tests; the others by npm run browsers. */
export const checks = [
  {
    page: 'Full page',
    does: 'draws the moving map',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}index.html?t=${t}`)
      await mapDrawn(page)
    },
  },
  {
    page: 'Full page',
    does: 'steps by the arrow keys',
    smoke: true,
    async run(page) {
      expect((await pressed(page, 'ArrowRight')) === 1, 'the right arrow does not lead on')
      expect((await pressed(page, 'ArrowLeft')) === -1, 'the left arrow does not lead back')
    },
  },
  {
    page: 'Full page',
    does: 'goes back in the history to the moment before',
    async run(page, site) {
      await page.open(`${site}index.html?t=2017-08-30T21:00Z`)
      await until(page, 'the slider', slider)
      const said = await text(page)
      await page.evaluate(
        `(history.pushState(null, '', '?t=${t}'), dispatchEvent(new PopStateEvent('popstate')))`,
      )
      await until(
        page,
        'the other moment',
        `${slider}.getAttribute('aria-valuetext') !== ${JSON.stringify(said)}`,
      )
      await page.evaluate('history.back()')
      await until(
        page,
        'the first moment',
        `${slider}.getAttribute('aria-valuetext') === ${JSON.stringify(said)}`,
      )
    },
  },
  {
    page: 'Full page in Arabic',
    does: 'runs from right to left, and its slider too',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}index.html?lang=ar&t=${t}`)
      await until(page, 'the slider', slider)
      await until(page, 'right to left', `document.documentElement.dir === 'rtl'`)
      expect((await pressed(page, 'ArrowLeft')) === 1, 'the left arrow does not lead on')
      expect((await pressed(page, 'ArrowRight')) === -1, 'the right arrow does not lead back')
    },
  },
  {
    page: 'Block',
    does: 'steps by its buttons and keys',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}embed/en.html?t=${t}`)
      await until(page, 'the slider', slider)
      await until(
        page,
        'its script',
        `document.documentElement.dataset.ready || ${slider}.tabIndex >= 0`,
      )
      expect((await pressed(page, 'ArrowRight')) === 1, 'the right arrow does not lead on')
    },
  },
  {
    page: 'Block in a sandboxed frame',
    does: 'runs its script though it has no origin',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}demo/hosts/plain.html`).catch(() => null)
      await page.evaluate(`(() => {
        document.body.innerHTML = ''
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts')
        frame.width = 700
        frame.height = 900
        frame.src = ${JSON.stringify(`${site}embed/en.html?t=${t}`)}
        window.heard = []
        addEventListener('message', ({ data }) => window.heard.push(JSON.stringify(data)))
        document.body.append(frame)
        return true
      })()`)
      await until(page, 'a message from the block', 'window.heard.length > 0')
    },
  },
  {
    page: 'Lesson on a projector',
    does: 'goes from scene to scene by the arrow keys',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}present.html`)
      await until(page, 'the first page', `document.querySelector('h1')`)
      const before = await page.evaluate('document.body.innerText')
      await page.press('ArrowRight')
      await until(page, 'the next scene', `document.body.innerText !== ${JSON.stringify(before)}`)
    },
  },
  {
    page: 'Lesson on pupils’ screens',
    does: 'opens on its first scene with a map',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}lesson.html`)
      await until(page, 'a heading', `document.querySelector('h1, h2')`)
    },
  },
  {
    page: 'Handout',
    does: 'sets its sheets, each map drawn',
    smoke: true,
    async run(page, site) {
      await page.open(`${site}handout.html`)
      await until(page, 'a drawn map', `document.querySelectorAll('svg path').length > 20`)
    },
  },
]
