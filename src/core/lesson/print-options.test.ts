import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  defaultOrder,
  inks,
  orderedScenes,
  papers,
  printForms,
  readOrder,
  writeOrder,
} from './print-options.ts'
import { languages } from '../text/text.ts'

const orders = fc.record({
  form: fc.constantFrom(...printForms),
  lang: fc.constantFrom(...languages),
  paper: fc.constantFrom(...papers),
  ink: fc.constantFrom(...inks),
  scenes: fc.uniqueArray(fc.stringMatching(/^[\w.-]{1,12}$/), { maxLength: 5 }),
})

describe('an order in an address', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(readOrder(writeOrder(order))).toEqual({ order, refused: [] })
      }),
    )
  })

  test('says nothing of what goes without saying, and keeps the words of others', () => {
    const beside = new URLSearchParams('utm=1&form=key')
    expect(writeOrder(defaultOrder, beside).toString()).toBe('utm=1')
  })

  test('refuses what makes no sense, word by word', () => {
    const { order, refused } = readOrder(
      new URLSearchParams('form=poster&paper=letter&scenes=S1,,S2&else=1'),
    )
    expect(refused).toEqual(['form=poster', 'scenes=S1,,S2'])
    expect(order).toEqual({ ...defaultOrder, paper: 'letter' })
  })
})

describe('the scenes ordered', () => {
  const scenes = [{ id: 'S1' }, { id: 'S2' }, { id: 'S3' }]

  test('come in the order of the lesson, and what it does not have is named', () => {
    expect(orderedScenes(scenes, ['S3', 'S9', 'S1'])).toEqual({
      found: [{ id: 'S1' }, { id: 'S3' }],
      unknown: ['S9'],
    })
  })

  test('are all where none is asked for, or none is left', () => {
    expect(orderedScenes(scenes, [])).toEqual({ found: scenes, unknown: [] })
    expect(orderedScenes(scenes, ['S9'])).toEqual({ found: scenes, unknown: ['S9'] })
  })
})
