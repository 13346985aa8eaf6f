import { readFileSync } from 'node:fs'
import { expect, momentIn, test } from './newsroom.ts'
import { stopsOf, story } from './story.ts'

test('an article’s scroll goes through the days on the map beside it', async ({
  page,
  articles,
}) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto(`${articles}/article.html`)
  const moment = await momentIn(page, 'convoy-map')
  for (const day of [30, 6, 14, 28]) {
    const heading = page.getByRole('heading', { name: new RegExp(`end of ${day} `) })
    await heading.evaluate((part) => part.scrollIntoView({ block: 'center' }))
    await expect(moment).toHaveText(new RegExp(`end of ${day} `))
  }
})

test('the map is as high at one report as at another, whatever its width', async ({ page }) => {
  const heights: Record<string, number[]> = {}
  for (const lang of ['en', 'ar']) {
    await page.goto(`./embed/${lang}.html?t=2017-08-27T00:00Z`)
    for (const width of [280, 360, 640]) {
      await page.setViewportSize({ width, height: 640 })
      await page.getByRole('slider').press('Home')
      heights[`${lang} ${width}`] = await page.evaluate(async (steps) => {
        const next = document.querySelector<HTMLElement>('.steps button:last-child')
        const heights = new Set<number>()
        for (let i = 0; i < steps; i++) {
          next?.click()
          await new Promise((done) => setTimeout(done))
          heights.add(Math.ceil(document.documentElement.getBoundingClientRect().height))
        }
        return [...heights]
      }, stopsOf(story).length)
    }
  }
  for (const [which, found] of Object.entries(heights)) expect(found, which).toHaveLength(1)
})

test('the article says what the data says, and nothing of its own', () => {
  const article = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8')
  const flat = article.replace(/\s+/g, ' ')
  for (const { text } of story.whatHappened) expect(flat).toContain(text.en)
  const asked = [...flat.matchAll(/<h3>([^<]+)<\/h3> <ul data-question="(\w+)">(.*?)<\/ul>/g)]
  expect(asked.length).toBeGreaterThan(10)
  for (const [, question, id, list = ''] of asked) {
    const own = story.disagreements.find((one) => one.id === id)
    expect(question).toBe(own?.question.en)
    expect([...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, value]) => value?.trim())).toEqual(
      own?.values.map(({ value }) => value.en),
    )
  }
})
