import type { Problem } from '../parse/problem.ts'

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`

/** Problems in words, one line each, grouped by file and in its order; coloured for a terminal. */
export function print(problems: readonly Problem[], colour = false): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort()
  const groups = files.map((file) =>
    problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map((problem) => lineOf(problem, colour))
      .join('\n'),
  )
  const s = problems.length === 1 ? '' : 's'
  const inFiles = files.length === 1 ? '1 file' : `${files.length} files`
  return [...groups, `${problems.length} problem${s} in ${inFiles}.`].join('\n\n')
}

function lineOf({ file, line, feature, property, what, why, fix }: Problem, colour: boolean) {
  const place = line === undefined ? file : `${file}:${line}`
  const names = [place, feature, property].filter((part) => part !== undefined)
  const reason = why === undefined ? '' : ` ${why}`
  return colour
    ? `${bold(names.join('  '))}  ${what}${reason} ${dim(fix)}`
    : `${names.join('  ')}  ${what}${reason} ${fix}`
}
