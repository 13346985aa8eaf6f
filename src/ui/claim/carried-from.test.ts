import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { words } from '../../i18n/index.ts'
import { carriedFrom } from './carried-from.ts'
import type { Source } from '../../core/story/story.ts'

const [any] = story.sources
const agency = { en: 'Reuters', ar: 'رويترز' }
const mirrorOf = { en: 'an outlet that is not named', ar: 'وسيلة إعلام لم تُسمَّ' }
const source = (more: Partial<Source>): Source => ({
  ...(any as Source),
  ...{ agency: null, mirrorOf: null },
  ...more,
})

test('whose report a source carries, and what it is a copy of, are said in the reader’s language', () => {
  expect(carriedFrom(source({}), 'en', words.en)).toEqual([])
  expect(carriedFrom(source({ agency, mirrorOf }), 'en', words.en)).toEqual([
    'agency: Reuters',
    'copy of an outlet that is not named',
  ])
  expect(carriedFrom(source({ agency, mirrorOf }), 'ar', words.ar)).toEqual([
    'الوكالة: رويترز',
    'نسخة عن وسيلة إعلام لم تُسمَّ',
  ])
})
