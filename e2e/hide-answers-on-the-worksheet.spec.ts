import { readFileSync } from 'node:fs'
import type { Lesson } from '../src/core/lesson/lesson.ts'
import { quoted } from '../src/core/text/text.ts'
import { openHandout } from './handout.ts'
import { expect, test } from './page.ts'
import { story } from './story.ts'

const { scenes } = JSON.parse(
  readFileSync(new URL('../.derived/geojson/lesson.json', import.meta.url), 'utf8'),
) as Lesson
/** The words of a report itself may stand under a question about it. */
const isReport = (text: string) =>
  story.claims.some(({ quote, paraphrase }) =>
    [quote && quoted(quote.text), paraphrase?.en].includes(text),
  )
const part = (id: string) => `section[data-scene="${id}"]`

test('a worksheet asks and does not answer; its accounts are unsigned, its maps to draw on empty', async ({
  page,
}) => {
  await openHandout(page, '?form=worksheet')
  const sheets = await page.locator('.sheets').innerText()
  for (const { says, question, task, notes } of scenes) {
    if (question) expect(sheets).toContain(question.text.en)
    if (task) expect(sheets).toContain(task.text.en)
    const answers = [...says.map(({ text }) => text), question?.answer, notes]
    for (const text of answers)
      if (text && !isReport(text.en)) expect(sheets).not.toContain(text.en)
  }

  const weighing = scenes.filter(({ task }) => task?.kind === 'accounts')
  expect(weighing.length).toBeGreaterThan(0)
  for (const { id, task } of weighing) {
    const pair = page.locator(`${part(id)} .pair`)
    const said = await pair.innerText()
    // The day is weighed as well as the words.
    expect(said.match(/on \d+ \w+ 2017/g)).toHaveLength(2)
    for (const claim of story.claims.filter((one) => task?.claims.includes(one.id))) {
      expect(said).toContain(claim.quote?.text ?? claim.paraphrase?.en)
      expect(said).not.toContain(claim.id)
      const outlets = claim.cites.map(({ source }) =>
        story.sources.find((one) => one.id === source),
      )
      for (const outlet of outlets) expect(said).not.toContain(outlet?.outlet ?? 'no outlet')
      // Not signed anywhere else on the sheets either.
      expect(sheets).not.toContain(claim.title.en)
    }
  }

  const drawing = scenes.filter(({ task }) => task?.kind === 'area')
  expect(drawing.length).toBeGreaterThan(0)
  for (const { id } of drawing) {
    const map = page.locator(`${part(id)} .paper-sheet`)
    await expect(map).toHaveCount(1)
    expect(await map.locator('.ground path').count()).toBeGreaterThan(0)
    await expect(map.locator('[data-role=area], [data-role=disc], .moment > *')).toHaveCount(0)
  }
})

test('the answer key has what the worksheet leaves out, and says whose the accounts are', async ({
  page,
}) => {
  await openHandout(page, '?form=key')
  const sheets = await page.locator('.sheets').innerText()
  for (const { question, notes, task } of scenes) {
    if (question) expect(sheets).toContain(question.answer.en)
    // In the order of the lesson: a question may speak of what a task showed.
    if (question && task)
      expect(sheets.indexOf(task.text.en)).toBeLessThan(sheets.indexOf(question.text.en))
    expect(sheets).toContain(notes.en)
    for (const id of task?.kind === 'accounts' ? task.claims : []) expect(sheets).toContain(id)
  }
})

test('an id that a note names is not broken between two lines', async ({ page }) => {
  await openHandout(page, '?form=key&lang=ar')
  const ids = page.locator('dd bdi', { hasText: /^[CO]-?\d/ })
  expect(await ids.count()).toBeGreaterThan(30)
  for (let width = 340; width < 700; width += 40) {
    await page.setViewportSize({ width, height: 700 })
    const lines = await ids.evaluateAll((all) => all.map((id) => id.getClientRects().length))
    expect(Math.max(...lines), `${width} px wide`).toBe(1)
  }
})
