import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run, story } from './exports.ts'

writeFileSync(join(folder, 'all.md'), '---\nnocite: "@*"\n...\n')

/** The bibliography that a file gives, an entry a line. */
const entries = (file: string): string[] =>
  run('pandoc', ['--citeproc', '--bibliography', file, 'all.md', '-t', 'plain', '--wrap=none'])
    .split('\n')
    .filter((line) => line !== '')

const cited = new Set(story.claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
const sources = story.sources.filter(({ id }) => cited.has(id))

test.each(['en.csl.json', 'en.bib'])(
  '%s has every source and the data set, named and dated as far as known',
  (file) => {
    const all = entries(file)
    expect(all).toHaveLength(sources.length + 1)
    const undated = sources.filter(({ published }) => published === null)
    expect(all.filter((line) => line.includes('n.d.'))).toHaveLength(undated.length)
    // No entry begins with its date, and no date is printed as EDTF.
    expect(
      all.filter((line) => /^(\d{4}[.–]|n\.d\.|on or after)|\.\.[/\]]|\/\.\./.test(line)),
    ).toEqual([])
    const title = 'From Qalamoun'
    expect(
      all.filter(
        (line) => line.includes(title) && line.includes(story.dataDate?.slice(0, 4) ?? ''),
      ),
    ).toHaveLength(1)
  },
)

test('a date that is open at its end is said in words, in the language of the file', () => {
  const open = sources.filter(({ published }) => published?.edtf.endsWith('/..'))
  expect(open.length).toBeGreaterThan(0)
  for (const [file, words] of [
    ['en.csl.json', 'on or after'],
    ['ar.csl.json', 'أو بعده'],
  ] as const)
    expect(entries(file).filter((line) => line.includes(words))).toHaveLength(open.length)
})
