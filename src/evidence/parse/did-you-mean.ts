import { distance } from 'fastest-levenshtein'

function sameStart(a: string, b: string): number {
  const differs = [...a].findIndex((letter, i) => letter !== b[i])
  return differs === -1 ? a.length : differs
}

/** The word that was probably meant, or null where none is near. Capitals do not count. */
function nearest(word: string, words: Iterable<string>): string | null {
  const near = [...words]
    .map((candidate) => {
      const [a, b] = [word.toLowerCase(), candidate.toLowerCase()]
      return { candidate, away: distance(a, b), alike: sameStart(a, b) }
    })
    .filter(({ away }) => away <= Math.max(1, Math.floor(word.length / 3)))
    // Of two equally near, the one that begins alike: for C30 it is C30a, not C20.
    .sort((a, b) => a.away - b.away || b.alike - a.alike)
  return near[0]?.candidate ?? null
}

/** A mend that names the word probably meant, or else says what there is. */
export function didYouMean(word: string, words: Iterable<string>, otherwise: string): string {
  const near = nearest(word, words)
  return near === null ? otherwise : `Did you mean "${near}"?`
}
