import { expect, now, openWords, slider, test } from './page.ts'

const typed = [
  ['1 Sep', '2017-09-01T21:00Z'],
  ['2017-09-03', '2017-09-03T21:00Z'],
  ['2017-09-01 20:00', '2017-09-01T17:00Z'],
] as const

test('a typed date goes to the end of that day, a typed hour to that hour', async ({ page }) => {
  await openWords(page)
  const field = page.getByRole('textbox', { name: 'Go to a date or time' })
  for (const [text, instant] of typed) {
    await field.fill(text)
    await field.press('Enter')
    expect(await now(page), text).toBe(Date.parse(instant))
  }
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1 September 2017, 20:00/)
})

test('the field for a date is empty until something is typed in', async ({ page }) => {
  await openWords(page)
  const field = page.getByRole('textbox', { name: 'Go to a date or time' })
  await expect(field).toHaveValue('')
  await expect(field).not.toHaveAttribute('placeholder')
  await expect(field).toHaveAccessibleDescription(/1 Sep/)
})

test('what is not a date, or outside the story, is explained and moves nothing', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-01T09:00Z')
  const field = page.getByRole('textbox', { name: 'Go to a date or time' })
  const trouble = page.getByRole('alert')
  for (const [text, said] of [
    ['yesterday', /“yesterday” is not a date.*2017-09-01/],
    ['2017-02-31', /is not a date/],
    ['2016-01-01', /The story runs from .*27 August 2017 to .*14 September 2017/],
  ] as const) {
    await field.fill(text)
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await expect(trouble).toContainText(said)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await now(page)).toBe(Date.parse('2017-09-01T09:00Z'))
  await field.fill('2 Sep')
  await field.press('Enter')
  await expect(trouble).toHaveText('')
})
