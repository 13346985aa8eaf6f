import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotOf, leaderOf, overlap, placeLabels, boxesOf, type Label } from './label-placement.ts'

const room = { left: 0, top: 0, right: 400, bottom: 300 }
const label = (key: string, x: number, y: number): Label => ({
  ...{ key, at: [x, y], lines: [key], size: 12, offset: 9 },
})

const anywhere = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 25,
    selector: String,
  })
  .map((points) => points.map(([x, y], i) => label(`Town ${i}`, x, y)))

test('names overlap neither one another nor one another’s marks, and stay on the sheet', () => {
  fc.assert(
    fc.property(anywhere, (labels) => {
      const placed = placeLabels(labels, room)
      placed.forEach((one, i) => {
        const earlier = boxesOf(placed.slice(0, i))
        expect(earlier.filter((box) => overlap(one.box, box))).toEqual([])
        expect(one.box.left).toBeGreaterThanOrEqual(0)
        expect(one.box.bottom).toBeLessThanOrEqual(300)
      })
    }),
  )
})

test('a name for which there is no room is left out; one that must be set is set where it covers least', () => {
  const [first, second] = [label('A long name', 200, 150), label('Another', 200, 150)]
  const taken = [
    { ...room, right: 180 },
    { ...room, left: 220 },
  ]
  expect(placeLabels([first, second], room, taken).map(({ key }) => key)).toEqual([])
  const set = placeLabels([first, second], room, taken, ({ key }) => key === 'Another')
  expect(set.map(({ key }) => key)).toEqual(['Another'])
})

test('a name keeps off its own mark', () => {
  fc.assert(
    fc.property(anywhere, (labels) => {
      for (const one of placeLabels(labels, room))
        expect(dotOf(one).filter((dot) => overlap(one.box, dot))).toEqual([])
    }),
  )
})

test('a name that may stand further off does so rather than cover another, with a line to its point', () => {
  const near = label('A name here', 200, 150)
  const all = [0, 1, 2, 3, 4, 5].map((i) => ({ ...near, key: `${i}`, further: [14, 30, 48, 70] }))
  const placed = placeLabels(all, room, [], () => true)
  placed.forEach(({ box }, i) => {
    expect(placed.slice(0, i).filter((other) => overlap(box, other.box))).toEqual([])
  })
  const leaders = placed.map(leaderOf)
  expect(leaders[0]).toBeNull()
  const [dx, dy] = leaders.findLast((one) => one !== null) ?? [0, 0]
  expect(Math.hypot(dx, dy)).toBeGreaterThan(near.offset)
})

test('a long name that must be set is shifted into the room', () => {
  const words = 'A name that is nearly as wide as the sheet'
  const edge = { ...label(words, 385, 150), further: [10, 26] }
  const [set] = placeLabels([edge], room, [], () => true)
  expect(set?.box.left).toBeGreaterThanOrEqual(0)
  expect(set?.box.right).toBeLessThanOrEqual(400)
})

test('a line that leads to a name passes beside other names where it can', () => {
  const [point, right, left] = [
    { ...label('Far', 200, 150), further: [66] },
    { left: 205, top: 120, right: 245, bottom: 180 },
    { left: 150, top: 141, right: 196, bottom: 159 },
  ]
  const [set] = placeLabels([point], room, [right, left])
  expect(set && leaderOf(set)?.[0], 'straight down, between the two').toBe(0)
})
