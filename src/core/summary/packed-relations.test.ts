import shapesText from '$derived/shapes.json?raw'
import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { happens, type Shapes } from '../story/claim.ts'
import { packRelations, unpackRelations } from './packed-relations.ts'
import { spatialRelationsOf } from './place.ts'

const shapes = JSON.parse(shapesText) as Shapes
const whole = spatialRelationsOf(shapes)
const embedded = unpackRelations(packRelations(story.claims, shapes))
const placed = story.claims.filter((claim) => claim.where.shape !== null && happens(claim))

test('what is worked out beforehand says the same of every two reports as their geometries do', () => {
  expect(placed.length).toBeGreaterThan(50)
  for (const a of placed) {
    expect(embedded.keyOf(a), a.id).toBe(whole.keyOf(a))
    for (const b of placed) expect(embedded.holds(a, b), `${a.id} ${b.id}`).toBe(whole.holds(a, b))
  }
})
