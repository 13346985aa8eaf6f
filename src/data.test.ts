import { expect, test } from 'vitest'
import { story } from './data.ts'

test('every claim is there', () => {
  expect(story.claims).toHaveLength(198)
})
