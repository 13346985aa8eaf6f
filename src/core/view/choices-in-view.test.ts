import { describe, expect, test } from 'vitest'
import { chosenIn, idsIn, nothingChosen, viewChoosing, withoutGone } from './choices-in-view.ts'
import { attributes, defaultView, readView, type View } from './view.ts'

const read = (query: string) => readView(new URLSearchParams(query)).view
const words = 'sel=C1&tier=starting&all=1&account=outlet.a&reach=one&measure=C2;38,34&hide=roads'

describe('the choices of a view', () => {
  test('are read out of it and put back into one, whatever the word', () => {
    const view = read(words)
    expect(viewChoosing(chosenIn(view), {})).toEqual(view)
    expect(viewChoosing(nothingChosen, {})).toEqual(defaultView)
  })

  test('have the names of a replay, and are not what a page knows by itself', () => {
    expect(chosenIn(read('all=1&lang=ar&t=2017-09-01T20:00Z'))).toEqual({
      ...nothingChosen,
      everything: true,
    })
  })

  test('stand beside the moment and what else the page says', () => {
    const t = Date.UTC(2017, 8, 1)
    expect(viewChoosing({ ...nothingChosen, everything: true }, { t, lang: 'ar' })).toEqual({
      ...defaultView,
      ...{ t, lang: 'ar', all: true },
    })
  })
})

test('the ids in a view are found with what they should stand for; a point is none', () => {
  expect(idsIn(read(words)).map(({ word, names, id }) => `${word} ${names} ${id}`)).toEqual([
    'sel anything C1',
    'account account outlet.a',
    'reach group one',
    'measure claim C2',
    'hide layer roads',
  ])
})

test('ids that stand for nothing are taken out one by one and told, and the rest is left', () => {
  const view = read('sel=C9&account=outlet.a,outlet.b&reach=one&measure=C9;38,34')
  const { view: left, gone } = withoutGone(view, (id) => id === 'outlet.b' || id === 'one')
  expect(left).toEqual({
    ...defaultView,
    ...{ account: ['outlet.b'], reach: 'one', measure: [[38, 34]] },
  } satisfies View)
  expect(gone).toEqual(['sel=C9', 'account=outlet.a', 'measure=C9'])
})

test('an element takes whatever a block can be told, but for the language and the scene', () => {
  expect(attributes).not.toContain('lang')
  expect(attributes).not.toContain('scene')
  expect(attributes).toContain('all')
})
