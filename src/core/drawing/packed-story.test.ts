import shapesText from '$derived/shapes.json?raw'
import { expect, test } from 'vitest'
import { at, claim, days, invented } from '../../testing/invented-story.ts'
import { story } from '../../data.ts'
import type { Shapes } from '../story/claim.ts'
import { embedStoryOf } from './embed-story.ts'
import { packed, unpacked, type PackedStory } from './packed-story.ts'

/** As a page gets it. */
const sent = (all: PackedStory) => JSON.parse(JSON.stringify(all)) as PackedStory

test('a story comes out of its packing as it went in', () => {
  const claims = [claim('A', days(1)), claim('B', null), claim('C', days(3), { where: at(null) })]
  for (const one of [invented(claims), invented([]), story]) {
    const embed = embedStoryOf(one, {}, 'en')
    expect(unpacked(sent(packed(embed)))).toEqual(JSON.parse(JSON.stringify(embed)))
  }
})

test('packed, it is smaller by a third', () => {
  const shapes = JSON.parse(shapesText) as Shapes
  const embed = embedStoryOf(story, shapes, 'en')
  const [whole, part] = [embed, packed(embed)].map((one) => JSON.stringify(one).length)
  expect(part).toBeLessThan((2 / 3) * (whole ?? 0))
})
