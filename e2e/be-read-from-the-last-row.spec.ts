import { expect, test } from './page.ts'
import { lesson, openLesson, slides } from './teacher.ts'

test.use({ viewport: { width: 1280, height: 720 } })

/** The smallest words of the picture shown, px on the screen; whatever does not fit; and its key. */
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
    map: Math.min(...sizes('svg *', larger)),
    cut: [...main.querySelectorAll('article, [data-fits]')].filter(
      (one) => one.scrollHeight > one.clientHeight + 1,
    ).length,
    key: main.querySelector('[data-signs]')?.textContent ?? '',
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
      // Of a map alone the next picture has every word, and more.
      if (slide.part !== 'map') {
        const shown = page.locator(`article[data-scene="${id}"][data-part=${slide.part}]`)
        await expect(shown).toBeVisible()
        const { words, map, cut } = await page.locator('main').evaluate(read)
        const where = `${id} ${slide.part}`
        expect.soft(words, where).toBeGreaterThanOrEqual(20)
        expect.soft(map, where).toBeGreaterThanOrEqual(18)
        expect.soft(cut, `${where}: cut off`).toBe(0)
      }
      await page.keyboard.press('Space')
    }
  })

test('a key beside the map tells its signs, and only those', async ({ page }) => {
  test.fixme(
    true,
    'The signs of the key and their words changed with the map; what each scene shows is to be told anew.',
  )
  const keyAt = async (query: string) => {
    await openLesson(page, `?${query}`)
    return (await page.locator('main').evaluate(read)).key
  }
  expect(await keyAt('scene=deal')).toMatch(/^\s*where it was said to be going\s*$/)
  expect(await keyAt('scene=wordings')).toMatch(
    /had happened.*strike on a road.*in this area.*route not/,
  )
  expect(await keyAt('scene=no-road&step=3'), 'as its question needs it').toMatch(
    /route not reported/,
  )
  expect(await keyAt('scene=seventeen'), 'strikes are left out there').not.toMatch(/strike/)
  // Areas that are traced and numbered have no other sign.
  expect(await keyAt('scene=turning-back&step=4')).toBe('')
})
