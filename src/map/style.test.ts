import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import groundText from '$derived/ground.topojson?raw'
import labelsText from '$derived/labels.geojson?raw'
import riversText from '$derived/rivers.topojson?raw'
import { themes } from '../core/view/view.ts'
import type { Ground } from '../data.ts'
import { styleOf } from './style.ts'

const ground: Ground = {
  land: JSON.parse(groundText) as Ground['land'],
  rivers: JSON.parse(riversText) as Ground['rivers'],
  labels: JSON.parse(labelsText) as Ground['labels'],
}

/** What the specification has against a style. */
const wrong = (style: StyleSpecification) =>
  validateStyleMin(style as never).map(({ message }) => message)

test.each(themes)('in the %s theme the ground is a style that MapLibre can draw', (theme) => {
  expect(wrong(styleOf(ground, theme))).toEqual([])
})

test('the style is whole without a ground, and where part of it is missing', () => {
  expect(wrong(styleOf(null, 'light'))).toEqual([])
  expect(wrong(styleOf({ land: null, rivers: null, labels: null }, 'light'))).toEqual([])
  expect(wrong(styleOf({ ...ground, rivers: null }, 'light'))).toEqual([])
})

test('the ground has neither words nor anything that is reported', () => {
  const { sources, layers } = styleOf(ground, 'light')
  expect(Object.keys(sources).filter((name) => !name.startsWith('ground-'))).toEqual([])
  expect(layers.filter(({ type }) => type === 'symbol' || type === 'circle')).toEqual([])
  expect(layers.length).toBeGreaterThan(5)
})
