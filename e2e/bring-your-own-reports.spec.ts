import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violationsIn } from './axe.ts'
import { expect, now, open, slider, test } from './page.ts'

/** Twelve rows: three of them vague in time, one wrong. */
const rows = [
  'date,latitude,longitude,radius_km,place,what,source',
  '2017-08-30,33.97,36.66,2,,Buses pass the junction,a',
  '2017-08-31,34.55,38.28,5,,Buses seen on the road,a',
  'early September 2017,34.60,38.90,8,,<b>Two lorries</b>,b',
  '2017-09-02 08:15,34.78,39.10,5,,Standing still,b',
  '2017-09-03,34.80,39.15,5,,Still standing,c',
  'about 4 September 2017,34.81,39.17,5,,Water is brought,c',
  '2017-09,35.00,39.40,40,,Somewhere in the desert,d',
  '2017-09-31,35.01,39.50,5,,On its way again,d',
  ',35.10,39.60,5,,An undated picture,e',
  '2017-09-08,,,,Humaymah,Said to be near,e',
  '../2017-09-10,35.20,39.90,5,,Gone by then,f',
  '2017-09-12,35.25,40.00,5,,Last seen,f',
].join('\n')

const drop = async (page: Page, name: string, text: string) => {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name))
      return data
    },
    [name, text] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

test('twelve rows that are dropped on the page stand beside the story, none more exact than they are written', async ({
  page,
}) => {
  await open(page, '?t=2017-09-01T21:00Z')
  const address = page.url()
  const sentence = await page.locator('.answer').innerText()
  await drop(page, 'mine.csv', rows)
  const dialog = page.getByRole('dialog', { name: 'Your own reports' })
  await expect(dialog).toContainText('What the file does not say')
  await expect(dialog.getByRole('heading', { name: 'What the file does not say' })).toBeFocused()
  // Whose clock it is nobody guesses: nothing can be shown before that is answered.
  await expect(
    dialog.getByRole('button', { name: 'No row can be put on the map yet.' }),
  ).toBeDisabled()
  await dialog
    .getByLabel('By whose clock is “2017-08-30”?')
    .selectOption({ label: 'Damascus, as in this replay' })
  await expect(dialog.getByRole('status')).toHaveText(
    '8 rows shown · 2 rows shown undated · 1 row without place · 1 row refused',
  )
  await dialog.getByRole('button', { name: 'Every row, as understood' }).click()
  const line = (number: number) =>
    dialog
      .locator('li')
      .filter({ hasText: `Line ${number}: ` })
      .first()
  await expect(line(2)).toContainText('on 30 August 2017')
  await expect(line(2)).toContainText('within 2 km')
  await expect(line(4)).toContainText('at some time between 1 September 2017 and 15 September 2017')
  await expect(line(4)).toContainText('<b>Two lorries</b>')
  await expect(line(7)).toContainText('is approximate, and nothing says by how much')
  await expect(line(8)).toContainText('at some time between 1 September 2017 and 30 September 2017')
  await expect(line(9)).toContainText(
    'Line 9, column “date”: “2017-09-31” is no day: its month ends on 2017-09-30.',
  )
  await expect(line(11)).toContainText('“Humaymah”, not on the map')
  await expect(line(12)).toContainText('on or before 10 September 2017')

  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save what became of every row (CSV)' }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8')
  expect(saved.trim().split('\r\n')).toHaveLength(13)
  expect(saved).toContain('"9","refused","Line 9, column “date”')

  await dialog.getByRole('button', { name: 'Put 11 rows on the map' }).click()
  await expect(dialog).toBeHidden()
  const own = page.getByRole('region', { name: 'From your file “mine.csv”' })
  await expect(own).toContainText('Yours: no part of this story')
  await expect(own).toContainText('1 of 12 rows refused.')
  await expect(own.locator('li')).toHaveCount(11)
  expect(page.url()).toBe(address)
  expect(await page.locator('.answer').innerText()).toBe(sentence)

  // By the end of 1 September two are certain in time; what may have come is hollow, and no spot stands for an area.
  const signs = page.locator('.moment .now.brought path')
  await expect(signs).toHaveCount(4)
  await expect(page.locator('.moment .now.brought path.solid')).toHaveCount(2)
  // The clock stops where a row of one's own is certain: when the minute is over that it names.
  await slider(page).press('ArrowRight')
  expect(new Date(await now(page)).toISOString()).toBe('2017-09-02T05:16:00.000Z')

  await own.getByRole('button', { name: /Last seen/ }).click()
  expect(new Date(await now(page)).toISOString()).toBe('2017-09-12T21:00:00.000Z')
  await expect(signs).toHaveCount(7)
  expect(await violationsIn(page, 'body')).toEqual([])

  await drop(page, 'again.csv', rows)
  await expect(dialog).toContainText('This file is on the map already, as “mine.csv”.')
  await page.keyboard.press('Escape')
  await own.getByRole('button', { name: 'Remove “mine.csv”' }).click()
  await expect(own).toBeHidden()
  await expect(signs).toHaveCount(0)
})

test('rows are pasted, and put to use, by keys alone', async ({ page }) => {
  await open(page)
  await page.locator('#weigh-opener').press('Enter')
  await page.getByRole('button', { name: /Your own reports/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Your own reports' })
  await dialog.getByRole('textbox').fill('when,y,x\n2017-09-02T10:00Z,34.5601,38.2802\n')
  await dialog.getByRole('button', { name: 'Read these rows' }).press('Enter')
  await expect(dialog.getByRole('heading', { name: 'What the columns are about' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Put 1 row on the map' }).press('Enter')
  const own = page.getByRole('region', { name: 'From your file “pasted rows”' })
  await expect(own.locator('li')).toContainText(
    '34.5601° N, 38.2802° E, as exact as its digits: within about 8 m',
  )
})
