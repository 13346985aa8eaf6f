import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { FeatureCollection } from 'geojson'
import { expect, openWords, test } from './page.ts'
import { story } from './story.ts'

async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('radio', { name: format, exact: true }).check()
  await expect(page.getByRole('heading', { name: `What ${format} cannot carry` })).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${format}`, exact: true }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a download has what is shown, whence it comes, and what was left out', async ({ page }) => {
  await openWords(page, '?panel=filter&tier=other&filter=kind:statement,strike')
  const rows = page.locator('[data-claim]')
  const ids = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
  const { dataVersion, claims } = story
  const others = claims.filter(({ tier }) => tier === 'starting').length

  const geojson = await download(page, 'GeoJSON')
  expect(geojson.name).toBe(`qalamoun-2017-${dataVersion}-filtered.geojson`)
  const collection = JSON.parse(geojson.text) as FeatureCollection & {
    about: { link: string; choices: object; leftOut: object; said: string[] }
  }
  expect(collection.features.map(({ id }) => id).sort()).toEqual(ids.sort())
  const { about } = collection
  expect(about.choices).toMatchObject({ tier: 'other', filter: 'kind:statement,strike' })
  expect(about.leftOut).toMatchObject({
    otherTier: others,
    hiddenByFilter: claims.length - others - ids.length,
  })
  // The undated and the placeless are kept; and the link opens the same reports.
  expect(collection.features.some(({ geometry }) => geometry === null)).toBe(true)
  expect(collection.features.some(({ properties }) => properties?.['when'] === null)).toBe(true)

  const csv = await download(page, 'CSV')
  expect(csv.name).toMatch(/-filtered\.csv$/)
  expect(csv.text.split('\r\n')).toHaveLength(ids.length + 2)
  expect(csv.text).toContain('tier=other&filter=kind:statement,strike')

  const semicolons = await download(page, 'CSV with semicolons')
  expect(semicolons.name).toMatch(/-filtered\.semicolons\.csv$/)
  expect(semicolons.text).toMatch(/^\ufeffclaim;kind;tier;/)

  await openWords(page, new URL(about.link).search)
  await expect(rows).toHaveCount(ids.length)
})
