import fc from 'fast-check'
import { expect, test } from 'vitest'
import { files } from '../testing/damaged-files.ts'
import { readJson, type Mark } from './parse/json-with-positions.ts'
import { read } from './derive/read.ts'

/** Every value of a file, as the stretch of its text. */
function stretches(mark: Mark, depth = 0): Mark[] {
  // Beyond, there are only coordinates.
  const inside = depth < 7 ? [...mark.inside.values()] : []
  return [mark, ...inside.flatMap((inner) => stretches(inner, depth + 1))]
}
const places = Object.entries(files).flatMap(([name, text]) =>
  stretches(readJson(text).mark).map(({ at, end }) => ({ name, at, end })),
)
const instead = ['null', '0', '-1', '""', '"x"', 'true', '[]', '{}', '[null]', '{"en": 1}', '']

test(
  'whatever is broken, the check does not fall over, and says what to do',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...instead), (place, value) => {
        const { name, at, end } = place
        const text = files[name] ?? ''
        const broken = text.slice(0, at) + value + text.slice(end)
        const { problems } = read({ ...files, [name]: broken })
        for (const { file, what, mend } of problems) expect(file && what && mend).toBeTruthy()
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    )
  },
)
