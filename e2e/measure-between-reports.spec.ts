import { expect, open, openWords, panel, test } from './page.ts'

test('between two reports, distance, course, time and speed are ranges', async ({ page }) => {
  await openWords(page, '?panel=measure&measure=O-06b')
  await panel(page).getByLabel('To (B)').selectOption({ value: 'O-16a' })
  const result = panel(page).getByRole('region', { name: 'Result' })
  await expect(result).toContainText(
    '180–400 km, toward somewhere between north-north-east and east',
  )
  await expect(result).toContainText('up to 48 hours')
  await expect(result).toContainText('at least 3.9 km/h')
  await expect(page).toHaveURL(/[?&]measure=O-06b~O-16a(&|$)/)

  await openWords(page, '?panel=measure&measure=O-16a;O-27b')
  await expect(result).toContainText('up to 130 km, in a direction that cannot be known')
  await expect(result).toContainText('Not known: one end has no time of its own')
  await openWords(page, '?panel=measure&measure=O-16a;C43&tier=starting')
  await expect(result).toContainText('The report asked for belongs to evidence that is not chosen.')
  await expect(result).toContainText('This report cannot be measured')
})

test('a point of the map is an end as well; the way along a road is told apart', async ({
  page,
}) => {
  // At T2 on the schematic road.
  await open(page, '?panel=measure&measure=O-16a&c=40.147,34.379,9')
  await page.locator('canvas').click()
  await panel(page).getByRole('button', { name: 'Measure to this point' }).click()
  await expect(page).toHaveURL(/[?&]measure=O-16a~40\.1\d*,34\.3\d*(&|$)/)
  const result = panel(page).getByRole('region', { name: 'Result' })
  await expect(result).toContainText(/As the crow flies\s*2\d–4\d km, toward/)
  await expect(result).toContainText(
    /Along the road as sketched here about 2\d–4\d km; the real road was not surveyed/,
  )
})
