import type { Cite } from '../story/claim.ts'

/** Sources by their ids, each with the number of its note. */
export type NoteNumbers = ReadonlyMap<string, number>

/** Numbers sources from 1 in the order in which they are first cited; each once, however often it is. */
export function numberedNotes(cites: Iterable<Cite>): NoteNumbers {
  const numbers = new Map<string, number>()
  for (const { source } of cites) if (!numbers.has(source)) numbers.set(source, numbers.size + 1)
  return numbers
}

/** The numbers of the notes that some citations lead to, ascending, each once. */
export function noteNumbersOf(cites: readonly Cite[], numbers: NoteNumbers): number[] {
  const found = cites.flatMap(({ source }) => numbers.get(source) ?? [])
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Numbers as a printed note sign lists them: "1, 3–5, 8". */
export function notesInRuns(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  // Two in a row are no run: "1, 2" is as short as "1–2" and plainer.
  return runs.flatMap(({ first, last }) =>
    last === first + 1
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }],
  )
}
