import { expect, test } from './page.ts'

test('a block is printed in ink on white, also from a dark screen, with its axis across the page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 700, height: 900 })
  for (const query of ['', '?theme=dark']) {
    await page.goto(`./embed/en.html${query}`)
    await expect(page.locator('html')).not.toHaveClass(/pending/)
    const light = (selector: string) =>
      page.locator(selector).evaluate((part) => {
        const [red = 0] = getComputedStyle(part).backgroundColor.match(/\d+/g) ?? []
        return Number(red) > 200
      })
    expect(await light('body')).toBe(false)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect([await light('body'), await light('.paper-sheet')]).toEqual([true, true])
    const axis = await page.locator('svg.axis').boundingBox()
    expect(axis?.width).toBeGreaterThan(600)
    await expect(page.getByRole('button', { name: /Play|Next|Explore/ })).toHaveCount(0)
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  }
})
