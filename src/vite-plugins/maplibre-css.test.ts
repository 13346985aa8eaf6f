import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { trimmed } from './maplibre-css.ts'

const css = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8')

test('of MapLibre’s style sheet what this map has is left, and nothing of what it has not', () => {
  const left = trimmed(css)
  for (const part of ['map', 'canvas', 'ctrl-scale', 'ctrl-bottom-left', 'boxzoom'])
    expect(left).toMatch(new RegExp(`\\.maplibregl-${part}\\s*[,{.]`))
  expect(left).not.toMatch(/popup|marker|geolocate|@keyframes|data:/)
  expect(left.length).toBeLessThan(css.length / 10)
})
