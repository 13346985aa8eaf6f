import { expect, test } from 'vitest'
import { happens, kinds } from './claim.ts'
import { claim, days } from '../../testing/invented-story.ts'

test('a destination, a count, a statement, context and provenance never happen', () => {
  const never = kinds.filter((kind) => !happens(claim('A', days(1), { kind })))
  expect(never).toEqual(['destination', 'count', 'statement', 'context', 'provenance'])
})
