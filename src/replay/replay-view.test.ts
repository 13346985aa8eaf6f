import { expect, test } from 'vitest'
import { defaultView } from '../core/view/view.ts'
import { claim, days, endOf, group, invented } from '../testing/invented-story.ts'
import { Evidence } from './evidence.svelte.ts'
import { withAccounts } from './evidence-input.ts'
import { Replay } from './replay.svelte.ts'
import { viewOf } from './replay-view.ts'

const three = [claim('A', days(2)), claim('B', days(4)), claim('C', days(6))]

test('a view is opened and said again, and what it names that is not there is told', () => {
  const replay = new Replay(invented(three, { groups: [group('whole')] }))
  const view = {
    ...defaultView,
    ...{ t: endOf(4), sel: 'A', all: true, reach: 'whole', hide: ['roads'] },
  }
  expect(replay.open({ ...view, account: ['outlet.gone'] })).toEqual(['account=outlet.gone'])
  expect(replay.choices).toMatchObject({ selected: 'A', everything: true, accounts: [] })
  expect(viewOf(replay, {})).toEqual(view)
})

test('one account beside another shares clock and choices, but for whose it is', () => {
  const replay = new Replay(invented(three))
  const told = new Evidence(withAccounts(replay, ['outlet.gone']))
  expect([replay.evidence.claims.length, told.claims.length]).toEqual([3, 0])
  replay.clock.seek(endOf(6))
  replay.choices.tier = 'starting'
  expect(told.era).toBe(replay.evidence.era)
  expect(told.weighed.ofTier).toEqual(replay.evidence.weighed.ofTier)
})
