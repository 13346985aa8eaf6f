import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClaims, anyMoment } from '../../testing/any-claims.ts'
import { ids, summed } from '../../testing/invented-summary.ts'
import { stateAt } from '../time/when.ts'
import type { MomentSummary } from './moment-summary.ts'
import { relationsWithoutShapes } from './place.ts'

describe('at any moment of any story', () => {
  const anySummary = fc.tuple(anyClaims, anyMoment)
  const everyPlace = ({ groups }: MomentSummary) =>
    groups.flatMap(({ rivals, asOne, directions, untimed, trail }) => [
      ...[...rivals, ...asOne].flatMap((rival) => [rival, ...rival.wider]),
      ...[...directions, ...untimed, ...trail],
    ])

  test('each report of a place stands in one list, once, and nothing is later than now', () => {
    fc.assert(
      fc.property(anySummary, ([claims, now]) => {
        const summary = summed(claims, now)
        const listed = [
          ...everyPlace(summary).flatMap(({ claims }) => claims),
          ...summary.groups.flatMap(({ possible }) => possible),
        ]
        expect(new Set(ids(listed)).size).toBe(listed.length)
        const told = summary.groups.map(({ group }) => group.id)
        const placed = claims.filter(
          ({ kind, when, where, about }) =>
            (kind === 'position' || kind === 'movement') &&
            where.shape !== null &&
            when !== null &&
            told.includes(about ?? '') &&
            stateAt(when, now) !== 'not-yet',
        )
        expect(ids(listed).sort()).toEqual(ids(placed).sort())
      }),
    )
  })

  test('letters are told apart, and a place is named once in a group', () => {
    fc.assert(
      fc.property(anySummary, ([claims, now]) => {
        for (const { rivals } of summed(claims, now).groups) {
          expect(new Set(rivals.map(({ letter }) => letter)).size).toBe(rivals.length)
          expect(new Set(rivals.map(({ key }) => key)).size).toBe(rivals.length)
        }
      }),
    )
  })

  test('the order in which claims come changes nothing', () => {
    fc.assert(
      fc.property(anySummary, fc.infiniteStream(fc.nat()), ([claims, now], numbers) => {
        const shuffled = claims
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const plain = (summary: MomentSummary) =>
          JSON.stringify({
            ...summary,
            news: ids(summary.news).sort(),
            prominence: [...summary.prominence].sort(),
          })
        expect(plain(summed(shuffled, now))).toBe(plain(summed(claims, now)))
      }),
    )
  })

  test('without geometry the same reports are told', () => {
    fc.assert(
      fc.property(anySummary, ([claims, now]) => {
        const bare = summed(claims, now, {}, relationsWithoutShapes)
        const told = (summary: MomentSummary) =>
          ids(everyPlace(summary).flatMap(({ claims }) => claims)).sort()
        expect(told(bare)).toEqual(told(summed(claims, now)))
      }),
    )
  })
})
