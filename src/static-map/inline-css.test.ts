import { expect, test } from 'vitest'
import { literal, standaloneCss, variablesOf } from './inline-css.ts'

const page = ':root { --ink: #222; --sans: system-ui, sans-serif } [data-theme] { --ink: #eee }'

test('variables are those of the light theme', () => {
  expect([...variablesOf(page)]).toEqual([
    ['--ink', '#222'],
    ['--sans', 'system-ui, sans-serif'],
  ])
})

test('a style sheet keeps to its own drawing, and has values for its variables', () => {
  const css =
    '/* signs */ .a, .b text { fill: var(--ink); } .c { vector-effect: non-scaling-stroke }'
  expect(standaloneCss(css, '#still', variablesOf(page))).toBe(
    '#still .a,#still .b text{fill:#222}',
  )
})

test('what has no value, or is no plain rule, is not passed over', () => {
  expect(() => literal('var(--paper)', variablesOf(page))).toThrow(/--paper/)
  expect(() => standaloneCss('@media print { .a { fill: red } }', '#still', new Map())).toThrow()
})
