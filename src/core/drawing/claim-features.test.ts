import type { Geometry } from 'geojson'
import { describe, expect, test } from 'vitest'
import shapesText from '$derived/shapes.json?raw'
import { happens, type Claim, type Shapes } from '../story/claim.ts'
import { at, claim, days, invented } from '../../testing/invented-story.ts'
import { story } from '../../data.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { atlasName, drawingsOf } from './claim-features.ts'

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [38, 34],
      [39, 34],
      [39, 35],
      [38, 35],
      [38, 34],
    ],
  ],
}
const shapes: Shapes = {
  P: { type: 'Point', coordinates: [38, 34] },
  Q: square,
  R: {
    type: 'LineString',
    coordinates: [
      [36, 34],
      [38, 34],
    ],
  },
}
const when = days(1)
const area = { where: { ...at('Q'), kind: 'area' as const, radius_km: null } }
const line = { where: { ...at('R'), kind: 'bearing' as const, radius_km: null } }

/** The drawings of positions, as key and role of each feature. */
function drawn(...claims: Claim[]) {
  const told = invented(claims)
  const drawing = drawingsOf(told, told, shapes, 'en').get('positions')
  const features = drawing?.features.features ?? []
  return {
    roles: features.map(({ properties }) => String(properties?.['role'])),
    keys: [...(drawing?.claims.keys() ?? [])],
    claims: [...(drawing?.claims.values() ?? [])].map((here) => here.map(({ id }) => id)),
  }
}

describe('reports from one place', () => {
  test('share one drawing, however many they are', () => {
    const nine = Array.from({ length: 9 }, (_, i) => claim(`A${i}`, when, area))
    const { roles, claims } = drawn(...nine)
    expect(roles).toEqual(['area', 'inside'])
    expect(claims).toEqual([nine.map(({ id }) => id)])
  })

  test('are drawn apart where they are vague to different degrees', () => {
    const wide = claim('B', when, { where: { ...at('P'), radius_km: 50 } })
    expect(drawn(claim('A', when), wide).roles).toEqual(['disc', 'centre', 'disc', 'centre'])
  })

  test('are drawn apart where one stands and another only passes', () => {
    const passing = claim('B', when, { ...area, kind: 'movement' })
    const { roles, claims } = drawn(claim('A', when, area), passing)
    expect(claims).toEqual([['A'], ['B']])
    expect(roles).toEqual(['area', 'inside', 'outline', 'inside'])
  })
})

describe('what is drawn', () => {
  test('of a direction is an arrow, and no disc at its end', () => {
    expect(drawn(claim('A', when, line)).roles).toEqual(['line', 'line'])
  })

  test('is nothing where no place is given', () => {
    expect(drawn(claim('A', when, { where: at(null) })).roles).toEqual([])
  })

  test('is nothing of what neither happens nor is meant', () => {
    const said = (['count', 'statement', 'context', 'provenance'] as const).map((kind) =>
      claim(kind, when, { kind }),
    )
    expect(drawn(...said).roles).toEqual([])
  })

  test('is also a destination', () => {
    expect(drawn(claim('A', when, { kind: 'destination' })).roles).toEqual(['disc', 'centre'])
  })
})

test('in the story of the convoy every place is drawn once in each file, and every report somewhere', () => {
  const real = JSON.parse(shapesText) as Shapes
  const drawings = drawingsOf(story, story, real, 'en')
  const shown = new Set<string>()
  for (const { features, claims } of drawings.values()) {
    const once = features.features
      .map(({ properties }) => `${properties?.['key']} ${properties?.['role']}`)
      .filter((name) => !name.endsWith(' line'))
    expect(once).toEqual([...new Set(once)])
    const keys = features.features.map(({ properties }) => properties?.['key'] as string)
    for (const [key, here] of claims) {
      expect(keys).toContain(key)
      for (const { id } of here) shown.add(id)
    }
  }
  const expected = story.claims.filter((one) => happens(one) && one.where.shape !== null)
  expect(expected.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
})

test('with the starting articles no drawing holds a report, place, road or leg of other reporting', () => {
  const others = [...story.claims, ...story.places, ...story.roads, ...story.legs]
    .filter(({ tier }) => tier === 'other')
    .map(({ id }) => id)
  const replay = new Replay(story)
  replay.choices.tier = 'starting'
  const drawings = drawingsOf(story, replay.evidence.drawn, JSON.parse(shapesText) as Shapes, 'en')
  for (const { claims, features } of drawings.values()) {
    const ids = [...claims.values()].flat().map(({ id }) => id)
    expect(ids.filter((id) => others.includes(id))).toEqual([])
    const grounds = features.features
      .filter(({ properties }) => !claims.has(properties?.['key'] as string))
      .map(({ properties }) => properties?.['key'] as string)
    expect(grounds.filter((id) => others.includes(id))).toEqual([])
  }
})

test('a name is set short, in the script of the reader', () => {
  const name = { en: 'Humaymah (Hamaymah)', ar: 'حميمة' }
  expect(atlasName(name, 'en')).toBe('Humaymah')
  expect(atlasName(name, 'ar')).toBe('حميمة')
  expect(atlasName({ en: 'T2' }, 'ar')).toBe('T2')
})
