import { expect, test } from './page.ts'

for (const [about, address] of [
  ['the map', './?t=2017-09-05T21:00Z&sel=O-38a'],
  ['a pupil’s page', './lesson.html?scene=which-day'],
  ['the projector', './present.html?scene=which-day&step=2'],
  ['the handout', './handout.html'],
] as const)
  test(`${about} leaves its words to the system’s colours, and keeps its drawing`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(address)
    await page.getByRole('heading').filter({ visible: true }).first().waitFor()
    const [own, drawn] = await page.evaluate(() => {
      const adjust = (one: Element) => getComputedStyle(one).forcedColorAdjust
      const inDrawing = (one: Element) => one.closest('svg, .paper-sheet, .moving-map') !== null
      const seen = [...document.body.querySelectorAll('*')].filter(
        (one) => one.getClientRects().length > 0,
      )
      return [
        seen
          .filter((one) => !inDrawing(one) && one.textContent?.trim() && adjust(one) !== 'auto')
          .map((one) => `${one.tagName}.${one.className}`),
        seen.filter((one) => one.matches('svg.paper [data-claims]')).map(adjust),
      ]
    })
    expect(own).toEqual([])
    expect(drawn).not.toContain('auto')
  })
