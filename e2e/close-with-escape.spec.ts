import { expect, openWords, test } from './page.ts'

for (const name of ['Key', 'Layers'])
  test(`${name} opens by keyboard, closes with Escape and gives the focus back`, async ({
    page,
  }) => {
    await openWords(page, '?sel=C30b')
    const button = page.getByRole('button', { name, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
    // Escape closed the dialog, and nothing else.
    expect(new URL(page.url()).searchParams.get('sel')).toBe('C30b')
  })
