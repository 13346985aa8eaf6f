import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteNumbersOf, notesInRuns, numberedNotes } from './footnotes.ts'

const cite = (source: string) => ({ source, origin: '' })
const cites = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(cite))

describe('notes', () => {
  test('are numbered as their sources are first cited', () => {
    const numbers = numberedNotes(['b', 'a', 'b', 'c'].map(cite))
    expect([...numbers]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })

  test('are one a source, from 1 without a gap', () => {
    fc.assert(
      fc.property(cites, (all) => {
        const numbers = numberedNotes(all)
        expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, i) => i + 1))
        expect(new Set(numbers.keys())).toEqual(new Set(all.map(({ source }) => source)))
        expect(noteNumbersOf(all, numbers)).toEqual([...numbers.values()])
      }),
    )
  })

  test('a source without a note has no sign', () => {
    expect(noteNumbersOf([cite('x'), cite('a')], numberedNotes([cite('a')]))).toEqual([1])
  })

  test('stand in runs where three or more follow one another', () => {
    const said = (numbers: number[]) =>
      notesInRuns(numbers)
        .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
        .join(', ')
    expect(said([1, 3, 4, 5, 8])).toBe('1, 3–5, 8')
    expect(said([1, 2, 4])).toBe('1, 2, 4')
    expect(said([])).toBe('')
  })
})
