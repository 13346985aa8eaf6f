import { expect, test } from 'vitest'
import { claimsConcerning } from './claims-about-group.ts'
import { claim, days, group, startOf } from '../../testing/invented-story.ts'

const split = claim('split', days(5), { kind: 'split', about: 'one' })
const begun = (id: string, by = 'split', became: string[] = []) => ({
  ...group(id, became),
  beginsWith: { claim: by, group: 'whole' },
})
const groups = [group('whole', ['one', 'other']), begun('one'), begun('other')]
const all = [
  claim('before', days(2)),
  claim('until', days(3, 4)),
  claim('across', days(4, 5)),
  claim('later', days(6)),
  claim('open', days(1, null)),
  claim('undated', null),
  split,
  claim('own', days(4, 7), { about: 'one' }),
  claim('theirs', days(2), { about: 'other' }),
  claim('nobodys', days(2), { about: null }),
]
const of = (id: string, claims = all, among = groups) =>
  claimsConcerning(id, claims, among).map((one) => one.id)

test('of the whole: what is about it, all of it', () => {
  expect(of('whole')).toEqual(['before', 'until', 'across', 'later', 'open', 'undated'])
})

test('of a part: what is about it, and what lies wholly before it began', () => {
  expect(of('one')).toEqual(['before', 'until', 'split', 'own'])
  expect(of('other')).toEqual(['before', 'until', 'theirs'])
})

test('an open start counts from when it can have been at the earliest', () => {
  const open = claim('split', days(null, 9, { basis: 'published', floor: startOf(3) }))
  expect(of('other', [...all.filter((one) => one !== split), open])).toEqual(['before', 'theirs'])
})

test('of a part whose beginning is not told: only what is about it', () => {
  expect(
    of(
      'other',
      all.filter((one) => one !== split),
    ),
  ).toEqual(['theirs'])
})

test('a part of a part goes back to the whole, as far as that may', () => {
  const second = claim('second', days(8), { kind: 'split', about: 'small' })
  const among = [
    group('whole', ['one']),
    begun('one', 'split', ['small']),
    begun('small', 'second'),
  ]
  expect(of('small', [...all, second], among)).toEqual([
    'before',
    'until',
    'split',
    'own',
    'second',
  ])
})

test('groups that are said to become one another end somewhere', () => {
  const among = [begun('one', 'split', ['other']), begun('other', 'split', ['one'])]
  expect(of('one', all, among)).toEqual(['split', 'own', 'theirs'])
})
