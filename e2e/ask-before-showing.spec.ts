import { panels } from '../src/core/view/view.ts'
import { expect, notices, now, readEach, slider, test } from './page.ts'
import { everythingIn, lesson, openLesson } from './pupil.ts'
import { story } from './story.ts'
import { id, isMet, revealed, secrets, task, told } from './unmet.ts'

test('in inquiry mode, at scene 5, nothing unrevealed is reachable by slider, list, search, menu, live DOM or accessibility tree', async ({
  page,
}) => {
  expect(secrets.length).toBeGreaterThan(150)
  await openLesson(page, `scene=${id}`)
  const quiet = async (where: string) =>
    expect.soft(told(await everythingIn(page)), where).toEqual([])
  await quiet('as it opens')

  await slider(page).press('Home')
  for (let before = NaN; before !== (await now(page));) {
    await quiet(`at ${new Date((before = await now(page))).toISOString()}`)
    await slider(page).press('ArrowRight')
  }
  const rows = page.locator('[data-claim]')
  expect(await rows.count()).toBe([...revealed].filter(isMet).length)
  await readEach(page, [...revealed].filter(isMet))
  await quiet('a report open')

  const menu = page.getByRole('button', { name: 'Compare' })
  for (const [i] of panels.entries()) {
    await menu.click()
    await page
      .locator('#weigh li button')
      .nth(i + 1)
      .click()
    await expect(page.getByText('One moment …')).toHaveCount(0)
    for (const more of await page.locator('.weigh summary').all()) await more.click()
    await quiet(`panel ${panels[i]}`)
  }
  await menu.click()
  await page
    .locator('#weigh li button')
    .nth(panels.indexOf('filter') + 1)
    .click()
  for (const { id, title } of story.claims.filter(({ id }) => !isMet(id)).slice(0, 5))
    for (const words of [id, title.en]) {
      await page.getByRole('searchbox').fill(words)
      await expect(rows, words).toHaveCount(0)
    }
})

test('an address answers what has not been met with the sentence for what there is nowhere', async ({
  page,
}) => {
  const claim = story.claims.find(({ id }) => !revealed.has(id))
  const cited = new Set(
    story.claims.filter(({ id }) => isMet(id)).flatMap(({ cites }) => cites.map((c) => c.source)),
  )
  const source = story.sources.find((one) => !cited.has(one.id))
  const isUnmet = ({ values }: (typeof story.disagreements)[number]) =>
    values.every(({ claims }) => !claims.some(isMet))
  const asked = [
    claim?.id,
    source?.id,
    task.claims[0],
    story.disagreements.find(isUnmet)?.id,
    'nothing-of-the-kind',
  ]
  for (const one of asked) {
    expect(one).toBeDefined()
    await openLesson(page, `scene=${id}&sel=${one}&account=${one}&reach=${one}&measure=${one}`)
    const said = notices(page).getByText('Not shown yet in this lesson, or not part of it.')
    await expect(said, one).toHaveCount(1)
    expect(told(await everythingIn(page)), one).toEqual([])
    expect(new URL(page.url()).search).toBe(`?scene=${id}`)
  }
})

test('who said two accounts is shown once a pupil has chosen, and then the next scene is offered', async ({
  page,
}) => {
  await openLesson(page, `scene=${id}`)
  const next = page.getByRole('button', { name: 'Next scene' }).first()
  await expect(next).toBeDisabled()
  const [first = ''] = task.claims
  await page.getByRole('radio', { name: 'Account A' }).check()
  await page.getByLabel('What would you check first?').fill('<img src=x> the date')
  await page.getByRole('button', { name: 'Keep my answer and show who said it' }).click()
  await expect(page.getByRole('heading', { name: 'Who said it' })).toBeFocused()
  await expect(page.getByRole('article').filter({ hasText: first }).first()).toBeVisible()
  await expect(page.getByText('You would check: <img src=x> the date')).toBeVisible()
  await next.click()
  const title = lesson.scenes[5]?.title.en ?? ''
  await expect(
    page.getByRole('heading', { name: `Scene 6 of ${lesson.scenes.length}: ${title}` }),
  ).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`scene=${lesson.scenes[5]?.id}`))
})
