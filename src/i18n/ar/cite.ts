import type { Words } from '../en/index.ts'
import { claims, oblique, reports, sources } from './plural.ts'
const made = (from: string, current: string) =>
  `أُنشئ هذا الرابط من الإصدار ${from} من البيانات، والمعروض هنا الإصدار ${current}.`
const since = (count: number) => `ما صُوِّب منذ ذلك: ${claims(count)}.`

/** Words for citing a moment, and for what was corrected in the data, in Arabic. */
export const cite: Words['cite'] = {
  how: 'يفتح الرابط هذه اللحظة بالأدلة المختارة نفسها. وهو يذكر إصدار البيانات، فتستطيع الصفحة أن تقول ما الذي صُوِّب بعده.',
  as: 'الصيغة',
  forms: { text: 'نص', bibtex: 'صيغة BibTeX', csl: 'صيغة CSL-JSON' },
  citation: (form) => `المرجع: ${form}`,
  copy: 'نسخ',
  copied: 'نُسخ المرجع.',
  save: 'حفظ',
  cited: (shown, cited) => `${reports(shown)} عن ${oblique(sources(cited))}`,
  none: 'لا تقرير معروضاً في هذه اللحظة، فلا يسمّي المرجع إلا اللحظة.',
  said: {
    version: (version) => `إصدار البيانات ${version}`,
    shown: (moment, zone) => `اللحظة المعروضة: ${moment}؛ المنطقة الزمنية ${zone}`,
    reports: (ids) => `التقارير المعروضة: ${ids}`,
    sources: 'المصادر:',
    accessed: (day) => `تاريخ الاطلاع: ${day}`,
    source: (headline, published, address) => `${headline}، ${published}. الرابط: ${address}`,
  },
  corrections: {
    title: 'التصويبات',
    notice: (from, current, count) => `${made(from, current)} ${since(count)}`,
    open: 'اعرض ما صُوِّب',
    newer: (from, current) =>
      `أُنشئ هذا الرابط من الإصدار ${from} من البيانات، وهو أحدث من الإصدار ${current} المعروض هنا. ولا تستطيع هذه الصفحة أن تقول ما الذي اختلف.`,
    unknown: (from) =>
      `يذكر هذا الرابط «${from}» إصداراً لبياناته، ولا تستطيع هذه الصفحة قراءته. فلا تستطيع أن تقول ما الذي صُوِّب منذ ذلك.`,
    made,
    since,
    nothingSince: 'ولم يُصوَّب شيء منذ ذلك.',
    soFar: (count) => `ما صُوِّب حتى الآن: ${claims(count)}.`,
    nothingSoFar: (version) => `هذا هو الإصدار ${version} من البيانات. لم يُصوَّب فيه شيء حتى الآن.`,
    hidden: (count) => `ومما صُوِّب ولا يُعرض بحسب خياراتك: ${claims(count)}.`,
    on: (day, version) => `صُوِّب في ${day}، في الإصدار ${version}`,
    was: 'كان النص',
    why: 'السبب',
  },
}
