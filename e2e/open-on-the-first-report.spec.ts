import { expect, now, openWords, panel, slider, test } from './page.ts'

test('the first view stands at the first report that puts the convoy somewhere', async ({
  page,
}) => {
  await openWords(page)
  expect(await now(page)).toBe(Date.parse('2017-08-28T21:00Z'))
  await expect(panel(page)).toContainText('28 August')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^by the end of 28 August 2017/)
  expect(new URL(page.url()).search).toBe('')
})
