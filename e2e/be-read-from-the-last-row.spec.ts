import { expect, test } from './page.ts'
import { lesson, openLesson, slides } from './teacher.ts'

test.use({ viewport: { width: 1280, height: 720 } })

/** The smallest words of the picture shown, px on the screen, those that answer where and the largest of the others; and whatever does not fit. */
const read = (main: Element) => {
  const sizes = (within: string, grown: number) =>
    [...main.querySelectorAll(within)]
      .filter((one) =>
        [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        ),
      )
      .filter((one) => !one.closest('.visually-hidden'))
      .map((one) => grown * parseFloat(getComputedStyle(one).fontSize))
  const larger = parseFloat(
    main.querySelector<HTMLElement>('.paper-sheet')?.style.getPropertyValue('--larger') ?? '1',
  )
  return {
    words: Math.min(...sizes(':not(svg, svg *)', 1)),
    others: Math.max(...sizes(':not(svg, svg *, .where)', 1)),
    answered: sizes('.where', 1)[0] ?? null,
    map: Math.min(...sizes('svg *', larger)),
    cut: [...main.querySelectorAll('article, [data-fits]')].filter(
      (one) => one.scrollHeight > one.clientHeight + 1,
    ).length,
  }
}

for (const lang of ['en', 'ar'])
  test(`every picture of the lesson can be read from the last row, and nothing is cut: ${lang}`, async ({
    page,
  }) => {
    await openLesson(page, `?lang=${lang}&scene=${lesson.scenes[0]?.id}`)
    for (const slide of slides) {
      if (slide.kind !== 'scene') continue
      const { id = '' } = lesson.scenes[slide.at] ?? {}
      const shown = page.locator(`article[data-scene="${id}"][data-part=${slide.part}]`)
      await expect(shown).toBeVisible()
      const { words, others, answered, map, cut } = await page.locator('main').evaluate(read)
      const where = `${id} ${slide.part}`
      expect.soft(words, where).toBeGreaterThanOrEqual(20)
      expect.soft(map, where).toBeGreaterThanOrEqual(18)
      expect.soft(cut, `${where}: cut off`).toBe(0)
      if (answered !== null) expect.soft(answered, `${where}: the answer`).toBeGreaterThan(others)
      else expect.soft(['map', 'says'], where).not.toContain(slide.part)
      await page.keyboard.press('Space')
    }
  })

test('a key beside the map tells its signs, and only those', async ({ page }) => {
  const area = 'somewhere in this area'
  const open = 'possibly there by now'
  const road = 'where the cratered road may lie'
  const way = 'heading this way'
  const keys: Record<string, string[]> = {
    // Nothing is placed yet.
    'scene=deal': [],
    'scene=wordings': [area],
    'scene=wordings&step=3': [area],
    'scene=turning-back&step=2': [area, way, road],
    'scene=turning-back&step=5': [area, open, road],
    // Areas that are traced and numbered have no other sign.
    'scene=turning-back&step=4': [],
    // Strikes are left out there.
    'scene=seventeen': [area, way, road],
    'scene=not-known': ['reported at this place', area, 'A or: reports differ', road],
  }
  for (const [query, signs] of Object.entries(keys)) {
    await openLesson(page, `?${query}`)
    const rows = page.locator('main [data-signs] > span')
    await expect(rows, query).toHaveText(
      signs.map((words) => new RegExp(`^\\s*${words.replace('A ', 'A ?')}\\s*$`)),
    )
  }
})
