import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaderOf, type Label } from './label-settings.ts'
import { dotOf, overlap, placeLabels, boxesOf } from './label-placement.ts'

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
  const [[ax, ay], [bx, by]] = leaders.findLast((one) => one !== null) ?? [
    [0, 0],
    [0, 0],
  ]
  expect([ax, ay]).toEqual(near.at)
  expect(Math.hypot(bx - ax, by - ay)).toBeGreaterThan(near.offset)
})

test('the line to a name that stands far off starts at the nearest point inside its area, and crosses no other words', () => {
  const wide = {
    ...label('Somewhere in this area', 200, 150),
    centred: true,
    further: [10, 40, 90],
  }
  const area = { ...wide, within: [[200, 60]] as const }
  const taken = [
    { left: 0, right: 400, top: 75, bottom: 300 },
    { left: 0, right: 185, top: 50, bottom: 70 },
    { left: 215, right: 400, top: 50, bottom: 70 },
  ]
  expect(placeLabels([wide], room, taken)).toEqual([])
  const [placed] = placeLabels([area], room, taken)
  const [from, to] = (placed && leaderOf(placed)) ?? [wide.at, wide.at]
  expect(from).toEqual([200, 60])
  expect(to[0]).toBe(200)
  expect(to[1]).toBeLessThan(50)
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
  const [from, to] = (set && leaderOf(set)) ?? [point.at, [0, 0]]
  expect(to[0], 'straight down, between the two').toBe(from[0])
})
