import { panels } from '../src/core/view/view.ts'
import { words } from '../src/i18n/index.ts'
import { violationsIn } from './axe.ts'
import { expect, followAddress, openWords, test } from './page.ts'

// Both languages, a wide page and a phone; between them every panel once.
const readers = [
  ['en', 'light', 360],
  ['ar', 'dark', 900],
] as const

for (const [lang, theme, width] of readers)
  test(`each way of weighing opens by its address, and axe finds nothing wrong: ${lang}, ${width} px`, async ({
    page,
  }) => {
    const said = words[lang].comparison
    await page.setViewportSize({ width, height: 740 })
    const view = `lang=${lang}&theme=${theme}&t=2017-08-30T21:00Z`
    await openWords(page, `?${view}`)
    for (const name of panels) {
      await followAddress(page, `?panel=${name}&${view}`)
      const panel = page.getByRole('region', { name: said.panels[name] })
      await expect(panel.getByRole('heading', { name: said.panels[name] })).toBeVisible()
      await expect(panel).not.toContainText(said.opening)
      await expect(panel).not.toContainText(said.notOpened)
      expect.soft(await violationsIn(page, '.weigh'), name).toEqual([])
    }
    await openWords(page, `?known=now&${view}`)
    await expect(page.getByRole('slider', { name: said.second.label })).toBeVisible()
    expect.soft(await violationsIn(page, '.clock'), 'both clocks').toEqual([])
  })

test('a panel opens from the menu by keyboard, and Escape gives the focus back', async ({
  page,
}) => {
  await openWords(page, '?t=2017-08-30T21:00Z')
  const opener = page.getByRole('button', { name: 'Compare', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Measure/ }).press('Enter')
  await expect(
    page.getByRole('heading', { name: 'Measure distance and time', exact: true }),
  ).toBeFocused()
  await expect(page).toHaveURL(/panel=measure/)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await expect(page).not.toHaveURL(/panel=/)
})
