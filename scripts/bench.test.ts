import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstAnswer,
  layoutShift,
  median,
  ratio,
  said,
  saidRatio,
  spread,
} from '../bench/figures.mjs'

describe('figures of a benchmark', () => {
  test('the median lies in the middle, whatever the order', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    const numbers = fc.array(fc.integer(), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(numbers, (all) => {
        const middle = median(all)
        expect(all.filter((n) => n < middle).length).toBeLessThanOrEqual(all.length / 2)
        expect(all.filter((n) => n > middle).length).toBeLessThanOrEqual(all.length / 2)
      }),
    )
  })

  test('a spread names the least and the most; nothing has none', () => {
    expect(spread([5, 1, 9])).toEqual({ median: 5, least: 1, most: 9 })
    expect(spread([])).toBeNull()
  })

  test('a ratio is taken round by round, so that a slow round does not skew it', () => {
    expect(ratio([1, 10, 1], [2, 20, 2])).toBe(0.5)
    expect(ratio([1], [1, 2])).toBeNull()
    expect(ratio([1], [0])).toBeNull()
    expect(ratio([], [])).toBeNull()
  })

  test('layout shifts add up within a burst, not over the whole load', () => {
    const burst = [
      { at: 0, value: 0.1 },
      { at: 900, value: 0.1 },
    ]
    expect(layoutShift([])).toBe(0)
    expect(layoutShift([...burst, { at: 2000, value: 0.15 }])).toBeCloseTo(0.2)
    const steady = Array.from({ length: 10 }, (_, i) => ({ at: i * 900, value: 0.1 }))
    expect(layoutShift(steady)).toBeCloseTo(0.6)
  })

  test('an answer counts where the press after it was answered too', () => {
    expect(firstAnswer([{ press: 2 }, { press: 5 }, { press: 6 }])).toEqual({ press: 5 })
    expect(firstAnswer([{ press: 2 }])).toBeNull()
  })

  test('numbers are printed with their spread, or alone where all are the same', () => {
    expect(said([1234, 1100, 1300], 's')).toBe('1.23 (1.10–1.30)')
    expect(said([73_300, 73_300], 'kB')).toBe('73.3')
    expect(said([], 'ms')).toBe('–')
    expect(saidRatio(0.274)).toBe('×0.27')
    expect(saidRatio(41.2)).toBe('×41')
    expect(saidRatio(null)).toBe('')
  })
})

test('the lockfile of the benchmark names no registry', () => {
  const lock = readFileSync(new URL('../bench/package-lock.json', import.meta.url), 'utf8')
  expect(lock).not.toMatch(/"resolved"|registry/)
})
