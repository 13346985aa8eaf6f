import { expect, test } from 'vitest'
import { claim, days, endOf, group, invented, startOf } from '../../testing/invented-story.ts'
import type { Source } from '../../core/story/story.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { words } from '../../i18n/index.ts'
import { citedMomentOf, citeWordsOf, shownAt } from './citation-text.ts'
import { formatPublished } from '../claim/format-published.ts'

const source = (id: string, on: number) =>
  ({ id, outlet: id, published: { edtf: '', earliest: startOf(on), latest: endOf(on) } }) as Source
const cites = ['early', 'late'].map((id) => ({ source: id, origin: 'o' }))
const story = invented(
  [
    claim('A', days(1)),
    claim('B', days(3), { about: 'one', cites }),
    claim('C', days(3), { kind: 'count', cites }),
    claim('D', days(9)),
  ],
  { groups: [group('whole'), group('one')], sources: [source('early', 4), source('late', 6)] },
)
const replayAt = (now: number) => {
  const replay = new Replay(story)
  replay.clock.seek(now)
  return replay
}
const ids = (replay: Replay) => shownAt(replay).map(({ id }) => id)

test('the reports cited are those settled last and those that stand, each once', () => {
  expect(ids(replayAt(startOf(-5)))).toEqual([])
  expect(ids(replayAt(endOf(3))).sort()).toEqual(['A', 'B'])
  expect(ids(replayAt(endOf(9))).sort()).toEqual(['B', 'D'])
})

test('by the second clock only sources that had come out are cited', () => {
  const replay = replayAt(endOf(3))
  replay.choices.known = endOf(4)
  expect(shownAt(replay).map(({ id, cites }) => [id, cites.map((cite) => cite.source)])).toEqual([
    ['B', ['early']],
  ])
})

test('the link has the moment, also before anything was moved', () => {
  const speaker = { lang: 'en', words: words.en } as const
  const cited = citedMomentOf(new Replay(story), speaker, 'https://example.org/', '2026-11-20')
  expect(new URL(cited.link).searchParams.get('t')).toBe('2017-09-01T21:00Z')
  expect(cited).toMatchObject({ words: 'by the end of 1 September 2017', accessed: '2026-11-20' })
})

test.each([
  [null, 'publication date not recorded'],
  ['2017-08-29', 'published on 29 August 2017'],
  ['2017-08-29/2017-08-29', 'published on 29 August 2017'],
  ['2017-08-29/2017-09-02', 'published at some time between 29 August 2017 and 2 September 2017'],
  ['2017-08-29/..', 'published on or after 29 August 2017'],
  ['../2017-08-29', 'published on or before 29 August 2017'],
  ['[..2017-08-29]', 'published on or before 29 August 2017'],
  ['[2017-08-29..]', 'published on or after 29 August 2017'],
  ['2017-09', 'published September 2017'],
  ['2017', 'published 2017'],
])('published %s is said no more exactly than that', (edtf, said) => {
  expect(formatPublished(edtf, words.en)).toBe(said)
  expect(citeWordsOf(words.en).published(edtf)).toBe(said)
})
