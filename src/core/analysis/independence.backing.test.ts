import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import type { Claim } from '../story/claim.ts'
import { backingsOf, independentOrigins } from './independence.ts'
import { claim, invented, relation } from '../../testing/invented-story.ts'
import type { Origin, Relation } from '../story/story.ts'

const origin = (id: string, more: Partial<Origin> = {}): Origin => ({
  ...{ id, speaker: null, role: null, party: 'port', date: null, medium: null, credit: null },
  ...{ partOf: null, independent: true, note: null },
  ...more,
})
const origins = [
  origin('speech'),
  origin('letter', { party: 'ship' }),
  origin('in-the-letter', { party: 'ship', partOf: 'letter' }),
  origin('opinion', { party: 'outlet', independent: false }),
  origin('unstated-a', { party: 'unstated', independent: false }),
]
const telling = (id: string, ...from: string[]) =>
  claim(id, null, { cites: from.map((one) => ({ source: 'a', origin: one })) })
const backing = (claims: Claim[], ...relations: Relation[]) =>
  Object.fromEntries(backingsOf(invented(claims, { origins, relations })))

test('a claim goes back to several utterances, to one, to an outlet’s own view, or to nobody named', () => {
  const claims = [
    telling('several', 'speech', 'letter'),
    telling('twice', 'speech', 'speech'),
    telling('part', 'letter', 'in-the-letter'),
    telling('half', 'speech', 'unstated-a'),
    telling('view', 'opinion', 'unstated-a'),
    telling('unstated', 'unstated-a'),
    telling('unlisted', 'nowhere'),
    telling('uncited'),
  ]
  expect(backing(claims)).toEqual({
    ...{ several: 'several', twice: 'single', part: 'single', half: 'single' },
    view: 'not-independent',
    ...{ unstated: 'unstated', unlisted: 'unstated', uncited: 'unstated' },
  })
})

test('two utterances are one, where another telling joins them', () => {
  const claims = [telling('A', 'speech', 'letter'), telling('B', 'letter'), telling('C', 'speech')]
  expect(backing(claims)['A']).toBe('several')
  expect(backing(claims, relation('repeats', 'B', 'C'))['A']).toBe('single')
})

test('in the story each is backed by as many origins as are counted for it alone', () => {
  const said = { 'not-independent': 0, unstated: 0, single: 1, several: 2 }
  for (const [id, one] of backingsOf(story))
    expect(Math.min(2, independentOrigins([id], story)), id).toBe(said[one])
})
