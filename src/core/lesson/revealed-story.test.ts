import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { revealedStory } from './revealed-story.ts'

const ids = story.claims.map(({ id }) => id)
const anySome = fc.subarray(ids).map((some) => new Set(some))

describe('of a story as far as it has been met', () => {
  test('all of it is left where every claim has been met, but what no claim says', () => {
    const whole = revealedStory(story, new Set(ids))
    expect(whole.claims).toEqual(story.claims)
    expect(whole.disagreements).toEqual(story.disagreements)
    expect(whole.whatHappened).toEqual(story.whatHappened)
    expect(whole.uncited).toEqual([])
  })

  test('nothing is left where none has been', () => {
    const none = revealedStory(story, new Set())
    const { claims, sources, origins, groups, disagreements, relations, places, legs } = none
    const left = [claims, sources, origins, groups, disagreements, relations, places, legs]
    expect(left.flat()).toEqual([])
  })

  test('no id of what has not been met stands anywhere in it, not in an editor’s note either', () => {
    fc.assert(
      fc.property(anySome, (revealed) => {
        const left = revealedStory(story, revealed)
        // What a claim itself says may name another; it is met as a whole.
        const claims = left.claims.map((claim) => ({ ...claim, title: null, paraphrase: null }))
        const words = new Set(JSON.stringify({ ...left, claims }).match(/[\w-]+/g))
        // A group's beginning and an order of claims are reckoned with, never shown.
        const silent = new Set(
          story.groups
            .map(({ beginsWith }) => beginsWith.claim)
            .concat(story.claims.flatMap(({ when }) => when?.after ?? [])),
        )
        const said = ids.filter((id) => !revealed.has(id) && !silent.has(id) && words.has(id))
        expect(said).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a disagreement waits for its second value', () => {
    const one = story.disagreements.find(({ values }) =>
      values.every(({ claims }) => claims.length > 0),
    )
    const [first, second] = one?.values ?? []
    const [a = '', b = ''] = [first?.claims[0], second?.claims[0]]
    const left = (revealed: string[]) =>
      revealedStory(story, new Set(revealed)).disagreements.some(({ id }) => id === one?.id)
    expect([left([a]), left([a, b])]).toEqual([false, true])
  })
})
