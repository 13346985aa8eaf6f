import { readFileSync } from 'node:fs'
import { expect, notices, now, openWords, panel, slider, test } from './page.ts'
import { stopsOf, story } from './story.ts'
import type { Page } from '@playwright/test'

const citation = (page: Page) => page.getByRole('textbox', { name: /^The citation as/ })
const idsIn = (text: string) => /^Reports shown: (.+)$/m.exec(text)?.[1]?.split(', ') ?? []
const sourceOf = (id: string) => story.sources.find((source) => source.id === id)

test('a moment is cited with its reports, their sources, its version, its link and the day', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // Already the next day where this reader is.
  await page.clock.setFixedTime('2026-11-20T13:00Z')
  await openWords(page, '?t=2017-08-29T21:00Z&panel=cite&theme=dark')
  await panel(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(notices(page)).toContainText('Citation copied.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toBe(await citation(page).inputValue())
  const [first = '', address = ''] = text.split('\n')
  expect(first).toContain(`${story.title.en} (data version ${story.dataVersion})`)
  expect(first).toContain('by the end of 29 August 2017; time zone Asia/Damascus')
  expect(first).toContain('Accessed 21 November 2026')
  const link = new URL(address)
  expect(link.search).toBe(`?t=2017-08-29T21:00Z&data=${story.dataVersion}`)

  const settled = stopsOf(story).find(({ at }) => at === Date.parse('2017-08-29T21:00Z'))
  expect(idsIn(text)).toEqual(expect.arrayContaining(settled?.claims.map(({ id }) => id) ?? ['?']))
  await panel(page)
    .getByText(`${idsIn(text).length} reports`, { exact: true })
    .click()
  await expect(panel(page).locator('.card details[open] button')).toHaveCount(idsIn(text).length)

  await panel(page).getByLabel('BibTeX').check()
  const download = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Save .bib' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`${story.id}-${story.dataVersion}-2017-08-29T2100Z.bib`)
  const bibtex = readFileSync(await file.path(), 'utf8')
  const keys = [...bibtex.matchAll(/^@misc\{(.+),$/gm)].map(([, key]) => key ?? '')
  const cited = story.claims.filter(({ id }) => idsIn(text).includes(id)).flatMap((c) => c.cites)
  expect(keys.slice(1).sort()).toEqual([...new Set(cited.map(({ source }) => source))].sort())

  await slider(page).press('ArrowRight')
  await expect(citation(page)).not.toHaveValue(new RegExp('2017-08-29T2100Z'))
  await openWords(page, link.search)
  expect(await now(page)).toBe(Date.parse('2017-08-29T21:00Z'))
  await expect(notices(page)).toHaveText('')
})

test('by the second clock nothing is cited that had not come out', async ({ page }) => {
  const known = '2017-09-03T21:00Z'
  await openWords(page, `?t=2017-09-14T21:00Z&known=${known}&panel=cite`)
  await panel(page).getByLabel('CSL-JSON').check()
  const [moment, ...sources] = JSON.parse(await citation(page).inputValue()) as {
    id: string
    type: string
    URL: string
  }[]
  expect(moment?.type).toBe('dataset')
  expect(moment?.URL).toContain(`known=${known}`)
  expect(sources.length).toBeGreaterThan(0)
  for (const { id } of sources)
    expect(sourceOf(id)?.published?.latest ?? Infinity, id).toBeLessThanOrEqual(Date.parse(known))
})

test('the page as it is served describes the data set', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const head = html.slice(0, html.indexOf('</head>'))
  expect(head).toContain(block)
  expect(head).toContain(`<title>${story.title.en}</title>`)
  expect(JSON.parse(block)).toMatchObject({
    '@type': 'Dataset',
    name: story.title.en,
    version: story.dataVersion,
  })
})
