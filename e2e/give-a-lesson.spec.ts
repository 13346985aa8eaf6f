import { violationsIn } from './axe.ts'
import { expect, test } from './page.ts'
import { story } from './story.ts'
import { lesson, openDesk, openLesson, slides, told } from './teacher.ts'

test.use({ viewport: { width: 1280, height: 720 } })

test('four keys lead through a lesson from first to last, both windows in step', async ({
  page,
}) => {
  await openLesson(page)
  await page.keyboard.press('Space')
  const desk = await openDesk(page)
  const title = desk.locator('h2').first()
  for (const [i, slide] of slides.entries()) {
    if (i < 2 || slide.kind !== 'scene') continue
    await page.keyboard.press('Space')
    const scene = lesson.scenes[slide.at]
    await expect(title).toContainText(scene?.title.en ?? '')
    await expect(desk.locator('[aria-current=step]')).toHaveCount(1)
    if (slide.part === 'map') await expect(told(page)).toContainText(scene?.title.en ?? '')
    if (slide.part === 'accounts') {
      await expect(page.locator('.accounts')).toContainText(/on \d+ \w+ 2017.* on \d+ \w+ 2017/s)
      for (const { id, title } of story.claims)
        if (scene?.task?.claims.includes(id))
          await expect(page.locator('body')).not.toContainText(title.en)
    }
    // What to listen for is for one pair of eyes alone.
    if (slide.part === 'question') {
      const answer = scene?.question?.answer.en ?? ''
      await expect(desk.locator('[data-answer]')).toHaveText(answer)
      await expect(page.locator('body')).not.toContainText(answer.slice(0, 60))
    }
  }
  await page.keyboard.press('Space')
  await expect(page.getByRole('link', { name: /Handout/ }).first()).toBeVisible()

  // The other window steers as well; and nothing moves behind a black screen.
  await desk.keyboard.press('ArrowLeft')
  await expect(told(page)).not.toHaveText('')
  await desk.keyboard.press('b')
  await expect(told(page)).toContainText('The screen is blank')
  const before = page.url()
  await page.keyboard.press('Space')
  await expect(told(page)).not.toContainText('The screen is blank')
  expect(page.url()).toBe(before)
})

test('a reload in the middle goes on there, and who comes back later is led there', async ({
  page,
}) => {
  await openLesson(page)
  for (let i = 0; i < 7; i++) await page.keyboard.press('Space')
  const at = await told(page).textContent()
  const { search } = new URL(page.url())
  expect(search).toMatch(/scene=[\w-]+/)
  await page.reload()
  await expect(told(page)).toHaveText(at ?? '')
  await openLesson(page)
  await page.getByRole('button', { name: /Continue with scene/ }).click()
  await expect(page).toHaveURL(new RegExp(search.replace(/[?&]/g, '.')))
})

test('a number leads to its scene', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await expect(told(page)).toContainText(lesson.scenes[10]?.title.en ?? '')
})

test('the list of keys opens at its beginning', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const lang of ['en', 'ar'])
  test(`axe finds nothing wrong on the screen or at the desk: ${lang}`, async ({ page }) => {
    await openLesson(page, `?lang=${lang}`)
    expect.soft(await violationsIn(page, 'html'), 'beginning').toEqual([])
    await openLesson(page, `?lang=${lang}&scene=${lesson.scenes[4]?.id}&step=3`)
    expect.soft(await violationsIn(page, 'html'), 'a task').toEqual([])
    const desk = await openDesk(page)
    expect.soft(await violationsIn(desk, 'html'), 'desk').toEqual([])
  })
