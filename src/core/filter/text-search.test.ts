import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import type { Claim } from '../story/claim.ts'
import { emptyFilter, filterContext, passes } from './filter.ts'
import { claim } from '../../testing/invented-story.ts'
import { fold } from './text-search.ts'

const context = filterContext(story, {}, () => 'possible')
const shown = ({ text }: { text: string }, claims: Claim[]) =>
  claims.filter((one) => passes(one, { ...emptyFilter, text }, context)).map(({ id }) => id)

describe('words are found', () => {
  test.each([
    ['BRIDGE', 'a small bridge'],
    ['Zurich', 'Zürich'],
    ['zürich', 'ZURICH'],
    ['احمد', 'أحْمَد'],
    ['اذن', 'إذن'],
    ['الان', 'الآن'],
    ['مستشفي', 'مستشفى'],
    ['قافله', 'قافلة'],
    ['قافلة', 'قـافـلـة'],
    ['٣٠٨', '308'],
    ["Hezbollah's", 'Hezbollah’s'],
  ])('“%s” in “%s”', (word, text) => {
    expect(fold(text)).toContain(fold(word))
  })

  test('all of them, in any order, and none of another', () => {
    const told = [claim('X1', null, { title: { en: 'The small bridge', ar: 'الجسر الصغير' } })]
    expect(shown({ text: '  bridge SMALL ' }, told)).toEqual(['X1'])
    expect(shown({ text: 'الصغير bridge' }, told)).toEqual(['X1'])
    expect(shown({ text: 'small road' }, told)).toEqual([])
    expect(shown({ text: ' ' }, told)).toEqual(['X1'])
  })

  test.each<[string, Partial<Claim>]>([
    ['x9', {}],
    ['quoted', { quote: { lang: 'en', text: 'as quoted' } }],
    ['retold', { paraphrase: { en: 'as retold' } }],
    ['marked', { note: { en: 'as marked' } }],
    ['placed', { where: { ...claim('', null).where, stated: 'as placed' } }],
    ['تدمر', { where: { ...claim('', null).where, place: 'palmyra' } }],
    ['palmyra', { where: { ...claim('', null).where, toward: 'palmyra' } }],
  ])('“%s”, where it stands', (word, more) => {
    expect(shown({ text: word }, [claim('X9', null, more)])).toEqual(['X9'])
    if (word !== 'x9') expect(shown({ text: word }, [claim('X9', null)])).toEqual([])
  })
})
