import { quoted } from '../src/core/text/text.ts'
import { expect, openWords, readEach, test } from './page.ts'
import { story } from './story.ts'

test('every quotation appears word for word when its claim is opened', async ({ page }) => {
  await openWords(page)
  const claims = story.claims.filter(({ quote }) => quote !== null)
  expect(claims).toHaveLength(80)
  const said = await readEach(
    page,
    claims.map(({ id }) => id),
  )
  // Whatever space is between words is read as one.
  const flat = (text: string) => text.replace(/\s+/g, ' ')
  const missing = claims.filter(
    ({ quote }, i) => !said[i]?.includes(flat(quoted(quote?.text ?? ''))),
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('other reporting is called paraphrased, and is not in quotation marks', async ({ page }) => {
  await openWords(page)
  const others = story.claims.filter(({ tier }) => tier === 'other')
  const said = await readEach(
    page,
    others.map(({ id }) => id),
  )
  const wrong = others.filter(
    ({ paraphrase }, i) => !paraphrase || !said[i]?.includes(`Paraphrased: ${paraphrase.en}`),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})
