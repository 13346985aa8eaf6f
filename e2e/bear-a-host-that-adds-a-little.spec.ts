import { expect, test } from './page.ts'

/** The height of a page in a frame that its host makes 8 px higher than it is, 100 times and 50 times more, px. */
const grown = (address: string) =>
  new Promise<number[]>((done) => {
    const frame = document.createElement('iframe')
    frame.src = address
    frame.width = '1100'
    frame.height = '700'
    const measured = () => {
      const page = frame.contentDocument?.documentElement
      return Math.max(page?.scrollHeight ?? 0, page?.getBoundingClientRect().height ?? 0)
    }
    const grow = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        await new Promise((drawn) => requestAnimationFrame(drawn))
        // A page that is lower than its frame is measured as high as that.
        frame.height = String(Math.ceil(measured()) + 8)
      }
      return frame.contentDocument?.body.getBoundingClientRect().height ?? 0
    }
    frame.onload = async () => {
      const wait = () => frame.contentDocument?.querySelector('h1, h2, .moment strong')
      while (!wait()) await new Promise((drawn) => requestAnimationFrame(drawn))
      done([await grow(100), await grow(50)])
    }
    document.body.append(frame)
  })

for (const path of ['', 'lesson.html', 'present.html', 'handout.html', 'embed/en.html'])
  test(`${path || 'the full page'} grows no higher than it is in a frame that grows with it`, async ({
    page,
    baseURL,
  }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
    )
    await page.goto('./host.html')
    const [before = 0, after = 0] = await page.evaluate(grown, `${baseURL ?? ''}${path}`)
    expect(after).toBe(before)
    expect(after).toBeGreaterThan(200)
  })
