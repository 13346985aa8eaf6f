import { pluralIn, type PluralForms } from '../plural.ts'

export const plural = pluralIn('ar-u-nu-latn')

const nouns = {
  claim: {
    zero: 'لا أقوال',
    one: 'قول واحد',
    two: 'قولان',
    few: '# أقوال',
    many: '# قولاً',
    other: '# قول',
  },
  report: {
    zero: 'لا تقارير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '# تقارير',
    many: '# تقريراً',
    other: '# تقرير',
  },
  source: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدراً',
    other: '# مصدر',
  },
  day: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوماً', other: '# يوم' },
  hour: { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
  minute: { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
  scene: { one: 'مشهد واحد', two: 'مشهدان', few: '# مشاهد', many: '# مشهداً', other: '# مشهد' },
} satisfies Record<string, PluralForms>

const counted = (forms: PluralForms) => (count: number) => plural(count, forms)

export const claims = counted(nouns.claim)
export const reports = counted(nouns.report)
export const sources = counted(nouns.source)
export const days = counted(nouns.day)
export const hours = counted(nouns.hour)
export const minutes = counted(nouns.minute)
export const scenes = counted(nouns.scene)

/** A counted noun as it stands after a preposition: the dual ends in -ayn. */
export const oblique = (counted: string) => counted.replace(/ان$/, 'ين')
