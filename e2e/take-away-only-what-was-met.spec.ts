import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { everythingIn, lesson, openLesson } from './pupil.ts'
import { story } from './story.ts'
import { id, isMet, revealed, task, told } from './unmet.ts'

const unmet = story.claims.find(({ id }) => !revealed.has(id))
const last = new Date(story.ends).toISOString()
const end = `t=${last}`

test('no word of an address opens more than has been met, whatever else stands beside it', async ({
  page,
}) => {
  const asked = [
    `${end}&tier=other&panel=sources&sel=${unmet?.id}`,
    `known=${last}&filter=text:${unmet?.id};kind:exchange`,
    `known=now&hide=positions,legs&panel=reach&top=60&c=40.9,34.4,9`,
    `${end}&data=0.0.1&step=9&panel=measure&measure=${unmet?.id};${task.claims[0]}`,
  ]
  for (const words of asked) {
    await openLesson(page, `scene=${id}&${words}`)
    expect.soft(told(await everythingIn(page)), words).toEqual([])
  }
})

async function saved(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await coming).path(), 'utf8')
}

test('what is saved at the fifth scene has what was met and nothing else', async ({ page }) => {
  await openLesson(page, `scene=${id}&panel=filter`)
  const formats = page.getByRole('radiogroup', { name: 'Format' }).getByRole('radio')
  await expect(formats.first()).toBeVisible()
  const all = await page.getByRole('radiogroup', { name: 'Format' }).innerText()
  for (const format of all.split('\n').filter((line) => line.trim() !== '')) {
    await page.getByRole('radio', { name: format.trim(), exact: true }).check()
    const text = await saved(page, `Download ${format.trim()}`)
    expect.soft(told(text), format).toEqual([])
  }
  await openLesson(page, `scene=${id}&panel=cite`)
  expect(told(await page.getByRole('textbox', { name: /^The citation as/ }).inputValue())).toEqual(
    [],
  )
})

test('who comes back from the last scene, by button or by the browser, finds only what that scene has met', async ({
  page,
}) => {
  await openLesson(page, `scene=${lesson.scenes.at(-1)?.id}`)
  const back = page.getByRole('button', { name: 'Previous scene' })
  for (let at = lesson.scenes.length; at > 5; at--) await back.click()
  await expect(page).toHaveURL(new RegExp(`scene=${id}$`))
  await expect(page.locator('[data-claim]')).toHaveCount([...revealed].filter(isMet).length)
  expect(told(await everythingIn(page))).toEqual([])
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, history.state]),
  )
  expect(told(kept)).toEqual([])
})
