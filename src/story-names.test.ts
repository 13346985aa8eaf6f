import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { story } from './data.ts'

const sources = ['./', '../scripts/'].flatMap((folder) => {
  const root = fileURLToPath(new URL(folder, import.meta.url))
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte|mjs|css)$/.test(name))
    .filter((name) => !/\.test\.ts$|^testing\//.test(name))
    .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }))
})

/** What a name is without its bracket and its article; words too short or too plain are none. */
const bare = (name: string) => name.replace(/ ?\(.*$/, '').replace(/^al-/i, '')
const settled = /city|town|village|crossing|region|highlands|desert/
const named = [
  ...story.places.filter(({ kind }) => settled.test(kind)).map(({ name }) => name),
  ...Object.values(story.parties),
]
const names = [...named.flatMap(({ en, ar = '' }) => [en, ar]), 'Qalamoun', 'القلمون']
  .map(bare)
  .filter((name) => name.length > 3)

test('no town and no party of the story is named in the code: another story needs none of it', () => {
  const word = (name: string) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu')
  const found = sources.flatMap(({ name, text }) =>
    names.filter((one) => word(one).test(text)).map((one) => `${name}: ${one}`),
  )
  expect(names.length).toBeGreaterThan(20)
  expect(names).toEqual(expect.arrayContaining(['Palmyra', 'تدمر', 'Hezbollah']))
  expect(found).toEqual([])
})
