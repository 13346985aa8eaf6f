import { expect, test } from './page.ts'
import { lesson, openDesk, openLesson } from './teacher.ts'

const sceneOf = (address: string) => new URL(address).searchParams.get('scene')

test('in the presenter’s window one key is one picture, also with the list of scenes focused', async ({
  page,
}) => {
  await openLesson(page, `?scene=${lesson.scenes[0]?.id}`)
  const desk = await openDesk(page)
  await desk.getByRole('combobox').focus()
  const before = page.url()
  await desk.keyboard.press('PageDown')
  await expect(page).not.toHaveURL(before)
  expect(sceneOf(page.url())).toBe(lesson.scenes[0]?.id)
  await expect(page).toHaveURL(/step=2/)
  await desk.keyboard.press('b')
  await expect(page.locator('button.blank.black')).toBeVisible()
})

test('with the notes on the screen a clicker goes on, and B closes them for a black screen', async ({
  page,
}) => {
  await openLesson(page, `?scene=${lesson.scenes[0]?.id}`)
  await page.keyboard.press('n')
  const notes = page.getByRole('dialog')
  await expect(notes).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/step=2/)
  await expect(notes).toBeVisible()
  await page.keyboard.press('b')
  await expect(notes).toBeHidden()
  await expect(page.locator('button.blank.black')).toBeVisible()
})
