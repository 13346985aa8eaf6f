import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOf } from './edtf-span.ts'

/** Something like a date: digits and signs, or a good date with one sign changed. */
const good = ['2017-08-30', '2017-08', '2017', '2017-09-08T07:00:00Z', '2017-09-08T10:00:00+03:00']
const sign = fc.constantFrom(...'0123456789-/.:TZXY?~% +[]{},SWe')
const anyText = fc.oneof(
  fc.array(sign, { maxLength: 22 }).map((all) => all.join('')),
  fc.tuple(fc.constantFrom(...good), fc.nat(24), sign).map(([text, at, one]) => {
    return text.slice(0, at) + one + text.slice(at + 1)
  }),
)

test('what is read as a date is the very date that is written, and all else is refused with a mend', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const span = spanOf(text)
      if ('what' in span) {
        expect(span.what && span.fix).toBeTruthy()
        return
      }
      const ends = text.replace(/^\[(\.\.)?|(\.\.)?\]$|[~?%]/g, '').split('/')
      const written = ends.filter((end) => end !== '' && end !== '..')
      for (const unit of [span.first, span.last]) {
        if (unit === null) continue
        if ('days' in unit)
          for (const day of unit.days) {
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
            expect(written.some((end) => day.startsWith(end))).toBe(true)
          }
        else expect(written.some((end) => Date.parse(end) === unit.instant)).toBe(true)
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  )
})

test('a clock time is read to the millisecond', () => {
  expect(spanOf('2017-09-08T07:00:00.5Z')).toMatchObject({
    first: { instant: Date.parse('2017-09-08T07:00:00.500Z') },
  })
})
