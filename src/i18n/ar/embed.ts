import { replay } from './replay.ts'
import { vocabulary } from './vocabulary.ts'
import { reports } from './plural.ts'
import { whereabouts } from './where.ts'
import type { EmbedWords } from '../en/embed.ts'

/** The words of the block in an article, in Arabic. */
export const embed: EmbedWords = {
  ...replay,
  whereabouts,
  parties: vocabulary.parties,
  state: vocabulary.state,
  tier: vocabulary.tier,
  explore: 'استكشف الخريطة',
  exploring: 'يجري تحميل الخريطة …',
  noExploring: 'تعذّر تحميل الخريطة المتحركة؛ الرسم وشريط الزمن يعملان.',
  lostExploring: 'توقفت الخريطة المتحركة عن الرسم؛ الرسم وشريط الزمن يعملان.',
  back: 'رجوع إلى الرسم',
  full: 'الخريطة الكاملة وكل المصادر',
  chronology: 'كل التقارير بالكلمات',
  chronologyNote:
    'كل سطر مشروط بصحّة التقرير. العلامة الممتلئة: كان قد حدث بحلول اللحظة المعروضة. والمفرغة: ربما حدث.',
  reportsOf: (count) => `${reports(count)} في هذه اللحظة`,
  countOf: (at, all) => `${at} من ${all}`,
  previousHere: 'التقرير السابق في هذه اللحظة',
  nextHere: 'التقرير التالي في هذه اللحظة',
  noScript: 'يعرض الرسم لحظة واحدة؛ شريط الزمن يحتاج إلى JavaScript. كل التقارير أدناه.',
  licence: 'الأدلة: CC BY 4.0',
  sourceLine: (outlet, published) => `${outlet}، ${published}`,
  legend: vocabulary.key,
}
