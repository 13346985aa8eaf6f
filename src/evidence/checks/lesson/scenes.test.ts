import { expect, test } from 'vitest'
import { damaged, expectSaid, files, valueAt, type Case } from '../../../testing/damaged-files.ts'
import { read } from '../../derive/read.ts'

const file = 'scenes.geojson'
const box = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
})
const words = (count: number) => Array<string>(count).fill('word').join(' ')

const cases: Case[] = [
  [
    'a scene that looks nowhere',
    [file, 'deal', 'geometry', { type: 'Point', coordinates: [38, 34] }],
    { feature: 'deal', property: 'geometry', what: /needs one outline/, fix: /Draw a box/ },
  ],
  [
    'a scene that looks beyond the story',
    [file, 'deal', 'geometry', box(50, 34)],
    { feature: 'deal', property: 'geometry', what: /outside the extent/, fix: /Correct it/ },
  ],
  [
    'a claim met a second time',
    [file, 'captions', 'reveals.6', 'C11'],
    { feature: 'captions', property: 'reveals[6]', what: /met already, in deal/, fix: /out/ },
  ],
  [
    'a claim that is said before it is met',
    [file, 'deal', 'says.0.claims.0', 'O-70a'],
    {
      feature: 'deal',
      property: 'says[0].claims[0]',
      what: /"O-70a" has not been met by this scene/,
      fix: /Add it to the reveals/,
    },
  ],
  [
    'a claim that is not there',
    [file, 'deal', 'question.claims.0', 'C11x'],
    { feature: 'deal', property: 'question.claims[0]', what: /no claim "C11x"/, fix: /"C11"/ },
  ],
  [
    'a sentence that rests on nothing',
    [file, 'deal', 'says.0.claims', []],
    { feature: 'deal', property: 'says[0].claims', what: /at least 1/, fix: /at least 1/ },
  ],
  [
    'a scene that takes no time; those after it are not blamed',
    [file, 'captions', 'minutes', 0],
    {
      feature: 'captions',
      property: 'minutes',
      what: /0 is not a number above 0/,
      fix: /above 0/,
    },
  ],
  [
    'a title too long to be read',
    [file, 'deal', 'title.en', 'x'.repeat(46)],
    { feature: 'deal', property: 'title.en', what: /46 letters/, fix: /Shorten/ },
  ],
  [
    'a sentence too long to be read, in whatever language',
    [file, 'deal', 'says.1.text.ar', words(26)],
    { feature: 'deal', property: 'says[1].text.ar', what: /26 words/, fix: /two of it/ },
  ],
  [
    'a question too long to be read',
    [file, 'deal', 'question.text.en', words(31)],
    { feature: 'deal', property: 'question.text.en', what: /31 words/, fix: /Shorten/ },
  ],
  [
    'a task too long to be read',
    [file, 'silence', 'task.text.en', words(31)],
    { feature: 'silence', property: 'task.text.en', what: /31 words/, fix: /Shorten/ },
  ],
  [
    'one account to choose from',
    [file, 'arrival', 'task.claims', ['O-70a']],
    { feature: 'arrival', property: 'task.claims', what: /one of two.*1/, fix: /two claims/ },
  ],
  [
    'three accounts to choose from',
    [file, 'arrival', 'task.claims', ['O-70a', 'O-71a', 'O-73b']],
    { feature: 'arrival', property: 'task.claims', what: /one of two.*3/, fix: /two claims/ },
  ],
  [
    'two accounts that do not differ',
    [file, 'arrival', 'task.claims', ['O-70a', 'O-71a']],
    {
      feature: 'arrival',
      property: 'task.claims',
      what: /Nothing says that "O-70a" and "O-71a" differ/,
      fix: /two values of one disagreement/,
    },
  ],
  [
    'an area to compare with that no source gives',
    [file, 'turning-back', 'task.claims.1', 'C40'],
    {
      feature: 'turning-back',
      property: 'task.claims[1]',
      what: /"C40" has no area.*unknown/,
      fix: /a circle, an area or along a road/,
    },
  ],
  [
    'a claim in the answer that cannot be opened yet',
    [file, 'deal', 'question.answer.en', 'Compare O-70a.'],
    { feature: 'deal', property: 'question.answer.en', what: /"O-70a" is named/, fix: /reveals/ },
  ],
  [
    'a claim in the notes that cannot be opened yet',
    [file, 'deal', 'notes.ar', 'قارن O-70a، وC11.'],
    { feature: 'deal', property: 'notes.ar', what: /"O-70a" is named/, fix: /leave it out/ },
  ],
]

test.each(cases)('%s', (...damage) => expectSaid(damage))

test('two accounts differ as well where one excludes the other and no disagreement parts them', () => {
  const task = { kind: 'accounts', text: { en: 'Which?' }, claims: ['O-74b', 'O-74a'] }
  const revealed = damaged(file, 'not-known', 'reveals', [
    ...valueAt<string[]>(file, 'not-known', 'reveals'),
    ...task.claims,
  ])
  const said = { ...revealed, ...damaged(file, 'not-known', 'task', task, revealed) }
  expect(read(said).problems).toEqual([])
})

test('scenes need a lesson, and a lesson needs scenes', () => {
  const { [file]: scenes = '', 'lesson.json': lesson = '', ...others } = files
  const said = (some: Record<string, string>) => read(some).problems.map(({ what }) => what)
  expect(said({ ...others, [file]: scenes })).toEqual(['There are scenes, and no lesson.json.'])
  expect(said({ ...others, 'lesson.json': lesson })).toEqual(['There is a lesson without scenes.'])
  expect(said(others)).toEqual([])
})
