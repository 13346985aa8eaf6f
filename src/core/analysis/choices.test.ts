import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { claimsInForce, isInTier } from './choices.ts'

const { claims } = story

test('with the starting articles nothing of other reporting is in force, and the other way round', () => {
  const tiers = (choice: 'starting' | 'other') => [
    ...new Set(claimsInForce(claims, choice).map(({ tier }) => tier)),
  ]
  expect(tiers('starting')).toEqual(['starting'])
  expect(tiers('other')).toEqual(['other'])
})

test('both together are all claims, each once', () => {
  expect(claimsInForce(claims, 'all')).toEqual(claims)
  expect(claimsInForce(claims, 'starting').length + claimsInForce(claims, 'other').length).toBe(
    claims.length,
  )
})

test('places, roads and legs follow the same choice', () => {
  const shown = (choice: 'starting' | 'other' | 'all') =>
    (['starting', 'other'] as const).map((tier) => isInTier(tier, choice))
  expect(shown('starting')).toEqual([true, false])
  expect(shown('other')).toEqual([false, true])
  expect(shown('all')).toEqual([true, true])
})
