import { expect, now, open, openWords, slider, states, test } from './page.ts'
import { stopsOf, story } from './story.ts'

const settled = ['by-now', 'under-way', 'may-be-over', 'over']
const isSettled = (state: string | undefined) => settled.includes(state ?? '')

test('from Home to End the keyboard passes every dated report, in order', async ({ page }) => {
  await open(page)
  const time = page.getByRole('slider', { name: 'Time' })
  await time.press('Home')
  let before = await states(page)
  expect(Object.values(before).filter(isSettled)).toEqual([])

  for (const { at, claims } of stopsOf(story)) {
    await time.press('ArrowRight')
    expect(await now(page)).toBe(at)
    const spoken = await slider(page).getAttribute('aria-valuetext')
    expect(spoken).toMatch(/: The .+ (reported|leaving) /)
    // What does not say where anything is, is what is new.
    const news = claims.filter(({ kind }) => !['position', 'movement'].includes(kind))
    const isSaid = news.some(({ title }) => spoken?.includes(`New: ${title.en}`))
    expect(isSaid, `${spoken}`).toBe(news.length > 0)

    const after = await states(page)
    const turned = Object.keys(after).filter(
      (id) =>
        (isSettled(after[id]) && !isSettled(before[id])) ||
        (after[id] === 'over' && before[id] !== 'over'),
    )
    expect(turned.sort()).toEqual(claims.map(({ id }) => id).sort())
    before = after
  }

  await time.press('ArrowRight')
  expect(await now(page)).toBe(story.ends)
  await time.press('ArrowRight')
  expect(await now(page)).toBe(story.ends)
})

test('back from End the same stops come in reverse', async ({ page }) => {
  await openWords(page, '?t=2017-09-14T21:00Z')
  const time = slider(page)
  const expected = stopsOf(story).map(({ at }) => at)
  const passed = expected.at(-1) === story.ends ? [story.ends] : []
  while ((await now(page)) > story.begins) {
    await time.press('ArrowLeft')
    passed.unshift(await now(page))
  }
  expect(passed).toEqual([story.begins, ...expected])
})
