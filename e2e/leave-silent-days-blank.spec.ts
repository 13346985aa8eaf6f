import { expect, now, openWords, panel, slider, test } from './page.ts'
import { story } from './story.ts'

const crossing = story.claims.filter(
  ({ when }) =>
    when?.last != null &&
    when.last >= '2017-09-10' &&
    (when.first === null || when.first <= '2017-09-12'),
)
const silence = new RegExp(
  `no report is dated 10 Sept? – 12 Sept?; ${crossing.length} reports with wider dates`,
  'i',
)

test('on 11 September the page says which days are silent and how many reports may belong to them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openWords(page, '?t=2017-09-11T09:00Z')
  await expect(panel(page)).toContainText(silence)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', silence)
  await expect(page.getByText(/^\s*no report dated 10 Sept? – 12 Sept?\s*$/)).toBeVisible()

  await slider(page).press('ArrowRight')
  expect(await now(page)).toBe(Date.parse('2017-09-13T21:00Z'))
  await expect(panel(page)).not.toContainText(silence)
})
