import { expect, test } from 'vitest'
import { files } from '../../testing/damaged-files.ts'
import { read } from '../derive/read.ts'

const name = 'strikes.geojson'
const text = files[name] ?? ''
const replaced = (from: string | RegExp, to: string) =>
  read({ ...files, [name]: text.replace(from, to) }).problems
/** The line on which something first stands in the file. */
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length

test('a comma too many, with its line', () => {
  const problems = replaced('"kind": "strike",', '"kind": "strike",,')
  // And nothing else: what the other files name may well stand in this one.
  expect(problems).toHaveLength(1)
  expect(problems).toContainEqual({
    file: name,
    line: lineOf('"kind": "strike",'),
    what: 'This is not JSON: a property name in double quotes is wanted here, not ",".',
    fix: 'Look at this line and the end of the one before it.',
  })
})

test('a comma at the end of a list', () => {
  const problems = replaced(/\]\s*\}\s*$/, '], }')
  expect(problems[0]?.what).toMatch(/something after the comma is wanted here/)
})

test('a quote that is not closed', () => {
  const problems = replaced('"kind": "strike",', '"kind": "strike,')
  expect(problems[0]).toMatchObject({ file: name, line: lineOf('"kind": "strike",') })
  expect(problems[0]?.what).toMatch(/no closing quote on its line/)
})

test('a file in UTF-16, and nothing else: what it holds may well be named in the others', () => {
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8')
  expect(read({ ...files, [name]: utf16 }).problems).toEqual([
    {
      file: name,
      what: 'This file is in UTF-16, not in UTF-8.',
      fix: expect.stringMatching(/Save it as UTF-8/) as unknown,
    },
  ])
})

test('letters that are in no UTF-8, with their line', () => {
  const arabic = /[\u0600-\u06ff]/.exec(text)?.index ?? 0
  const broken = Buffer.concat([
    Buffer.from(text.slice(0, arabic)),
    Buffer.from([0xc7, 0xe1]),
    Buffer.from(text.slice(arabic + 2)),
  ]).toString('utf8')
  expect(read({ ...files, [name]: broken }).problems).toEqual([
    expect.objectContaining({
      file: name,
      line: text.slice(0, arabic).split('\n').length,
      what: expect.stringMatching(/not in UTF-8/) as unknown,
    }),
  ])
})

test('a file cut off', () => {
  expect(read({ ...files, [name]: text.slice(0, 2000) }).problems[0]?.what).toMatch(
    /This is not JSON/,
  )
})

test('a property written twice', () => {
  const problems = replaced('"kind": "strike",', '"kind": "strike", "kind": "strike",')
  expect(problems).toEqual([
    expect.objectContaining({ property: 'kind', what: 'is written twice in the same { }.' }),
  ])
})

test('another reference system', () => {
  const problems = replaced('"features"', '"crs": { "type": "name" }, "features"')
  expect(problems).toEqual([
    expect.objectContaining({
      file: name,
      line: 3,
      property: 'crs',
      fix: expect.stringMatching(/RFC 7946/),
    }),
  ])
})

test('no FeatureCollection', () => {
  const problems = replaced('"FeatureCollection"', '"Feature"')
  expect(problems).toContainEqual(
    expect.objectContaining({ file: name, what: 'is not a GeoJSON FeatureCollection.' }),
  )
})

test('a file that is missing, and one that is none of ours', () => {
  const { 'groups.json': groups = '', ...others } = files
  expect(read({ ...others, 'group.json': groups }).problems).toEqual([
    expect.objectContaining({ file: 'group.json', fix: 'Did you mean "groups.json"?' }),
    expect.objectContaining({ file: 'groups.json', what: 'This file is missing.' }),
  ])
})

test('a new data file is read without a change to the program', () => {
  const { story, problems } = read({
    ...files,
    'raids.geojson': text,
    [name]: '{"type":"FeatureCollection","features":[]}',
    'scenes.geojson': (files['scenes.geojson'] ?? '').replaceAll('hide=strikes', 'hide=raids'),
  })
  expect(problems).toEqual([])
  expect(story.claims.filter((claim) => claim.layer === 'raids')).toHaveLength(26)
})
