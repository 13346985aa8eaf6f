import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import groundText from '$derived/ground.topojson?raw'
import labelsText from '$derived/labels.geojson?raw'
import riversText from '$derived/rivers.topojson?raw'
import shapesText from '$derived/shapes.json?raw'
import type { Shapes } from '../core/story/claim.ts'
import { tierChoices, type TierChoice } from '../core/analysis/choices.ts'
import { languages, type Lang } from '../core/text/text.ts'
import { themes } from '../core/view/view.ts'
import { story, type Ground } from '../data.ts'
import { Replay } from '../replay/replay.svelte.ts'
import { drawingsOf } from '../core/drawing/claim-features.ts'
import { styleOf, type Picture } from './style.ts'

const shapes = JSON.parse(shapesText) as Shapes
const ground: Ground = {
  land: JSON.parse(groundText) as Ground['land'],
  rivers: JSON.parse(riversText) as Ground['rivers'],
  labels: JSON.parse(labelsText) as Ground['labels'],
}
const drawings = (tier: TierChoice, lang: Lang = 'en') => {
  const replay = new Replay(story)
  replay.choices.tier = tier
  return drawingsOf(story, replay.evidence.drawn, shapes, lang)
}
const picture = (more: Partial<Picture> = {}): StyleSpecification =>
  styleOf({ ground, drawings: drawings('all'), hidden: [], theme: 'light', lang: 'en', ...more })

/** What the specification has against a style; the fonts are the page's own, so it needs no glyphs. */
const wrong = (style: StyleSpecification) =>
  validateStyleMin({ ...style, glyphs: '{fontstack}/{range}' } as never).map(
    ({ message }) => message,
  )

describe.each(themes)('in the %s theme', (theme) => {
  describe.each(languages)('in %s', (lang) => {
    test.each(tierChoices)('the style is one that MapLibre can draw, with %s', (tier) => {
      expect(wrong(picture({ theme, lang, drawings: drawings(tier, lang) }))).toEqual([])
    })
  })
})

test('the style is whole without a ground, and while nothing has been loaded', () => {
  expect(wrong(picture({ ground: null }))).toEqual([])
  expect(wrong(picture({ ground: { land: null, rivers: null, labels: null } }))).toEqual([])
  expect(wrong(picture({ ground: null, drawings: new Map() }))).toEqual([])
})

test('no two layers share an id', () => {
  const ids = picture().layers.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('drawings are found by their key, for MapLibre would turn their ids into 0', () => {
  const { sources } = picture()
  for (const stem of drawings('all').keys())
    expect(sources[stem]).toMatchObject({ promoteId: 'key' })
})

describe('with the starting articles alone', () => {
  const onlyOthersName = /humay|humei|hamaym|hmeim|sukhn|suhkn|\bT2\b|حميمة|السخنة/i

  test.each(languages)(
    'nothing on the map names what only other reporting names, in %s',
    (lang) => {
      const { sources } = picture({ drawings: drawings('starting', lang), lang })
      expect(JSON.stringify(sources).match(onlyOthersName)).toBeNull()
    },
  )

  test('which the map does name with all of the evidence', () => {
    expect(JSON.stringify(picture().sources)).toMatch(onlyOthersName)
  })
})

test('a hidden layer is gone, and only that one', () => {
  for (const stem of drawings('all').keys()) {
    const [whole, without] = [picture(), picture({ hidden: [stem] })]
    const of = ({ layers }: StyleSpecification, is: boolean) =>
      layers.filter((one) => ('source' in one && one.source === stem) === is).map(({ id }) => id)
    expect(Object.keys(without.sources)).not.toContain(stem)
    expect(of(without, true)).toEqual([])
    expect(of(without, false)).toEqual(of(whole, false))
  }
})

test('words come last, so that no mark lies on them', () => {
  const kinds = picture().layers.map(({ type, id }) =>
    type === 'symbol' && !/break/.test(id) ? 'words' : 'mark',
  )
  const firstOfReports = picture().layers.findIndex(({ id }) => id.startsWith('positions-'))
  const fills = picture().layers.flatMap(({ type }, i) =>
    type === 'fill' || type === 'line' ? [i] : [],
  )
  expect(firstOfReports).toBeGreaterThan(0)
  expect(Math.max(...fills)).toBeLessThan(kinds.indexOf('words'))
})
