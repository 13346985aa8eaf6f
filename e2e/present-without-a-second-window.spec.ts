import { expect, test } from './page.ts'
import { lesson, openLesson, told } from './teacher.ts'

test('where no second window opens it says so, and offers the notes in three other ways', async ({
  page,
}) => {
  await page.addInitScript(() => (window.open = () => null))
  await openLesson(page, `?scene=${lesson.scenes[0]?.id}`)
  await page.keyboard.press('s')
  const notice = page.getByRole('status').filter({ hasText: 'did not open a second window' })
  await expect(notice).toBeVisible()
  await expect(notice.getByRole('link', { name: 'Open it with this link' })).toBeVisible()
  await expect(notice.getByRole('link', { name: 'Print the answer key' })).toHaveAttribute(
    'href',
    /handout.*form=key/,
  )
  await notice.getByRole('button', { name: 'Show the notes' }).click()
  await expect(page.getByText(lesson.scenes[0]?.notes.en.slice(0, 40) ?? '?')).toBeVisible()
})

test('without channel and storage the lesson is given all the same, and says what it will not do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
    const none = {
      get: () => {
        throw new Error('no storage')
      },
    }
    Object.defineProperty(window, 'localStorage', none)
    Object.defineProperty(window, 'sessionStorage', none)
  })
  await openLesson(page)
  await expect(page.getByText('saves nothing for this page')).toBeVisible()
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expect(told(page)).not.toHaveText('')
  await expect(page).toHaveURL(/scene=/)
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const desk = await opening
  await expect(desk.locator('[data-reached=here]')).toBeVisible()
  await desk.keyboard.press('Space')
  await expect(page).toHaveURL(/step=3|scene=/)
})
