import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { byId } from '../../core/analysis/publication.ts'
import { publicationBands, publicationSteps } from './publication-bands.ts'

const { claims, sources, begins, ends } = story
const bands = publicationBands(claims, sources, begins, ends)

test('every source that is cited and dated within the axis has a band as wide as its bounds', () => {
  const cited = new Set(claims.flatMap((claim) => claim.cites.map(({ source }) => source)))
  const expected = sources.filter(
    ({ id, published }) =>
      cited.has(id) && published !== null && (published.earliest ?? begins) < ends,
  )
  expect(new Set(bands.map(({ source }) => source.id))).toEqual(
    new Set(expected.map(({ id }) => id)),
  )
  for (const { source, from, to } of bands) {
    expect(from).toBe(Math.max(begins, source.published?.earliest ?? begins))
    expect(to).toBe(source.published?.latest ?? Infinity)
  }
})

test('no two bands of a row overlap', () => {
  for (const a of bands)
    for (const b of bands)
      if (a !== b && a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true)
})

test('the clock steps to where a claim becomes certain, each moment once', () => {
  const steps = publicationSteps(claims, byId(sources))
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
  expect(steps[0]).toBeGreaterThan(begins)
})
