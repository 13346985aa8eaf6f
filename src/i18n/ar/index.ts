import { cite } from './cite.ts'
import { filter } from './filter.ts'
import { analysis } from './analysis.ts'
import { matrix } from './sources.ts'
import { page } from './page.ts'
import { replay } from './replay.ts'
import { vocabulary } from './vocabulary.ts'
import { share } from './share.ts'
import { whereabouts } from './where.ts'
import { comparison } from './comparison.ts'
import { oblique, plural, reports, scenes } from './plural.ts'
import type { Words } from '../en/index.ts'

const listed = (all: readonly string[]) => new Intl.ListFormat('ar').format(all)

/** Every word the interface says, in Arabic. */
export const ar: Words = {
  ...replay,
  ...page,
  ...vocabulary,
  cite,
  filter,
  analysis,
  matrix,
  share,
  comparison,
  whereabouts,
  grade: (grade) => `الدرجة ${grade}`,
  gradeMeaning:
    'A: وكالة أو جهة رسمية أو مصدر مباشر. B: نسخة أو ملخص أو إعلام حزبي. C: منفرد أو محلي أو بلا توقيع.',
  skipToList: 'انتقل إلى التقارير',
  panel: 'ما تقوله التقارير',
  allReports: 'كل التقارير',
  counted: (shown, undated, otherTier, otherAccounts, possible, later, filtered) => {
    const parts: [number, string][] = [
      [filtered, 'أخفته التصفية'],
      [later, 'لم يُنشر إلا لاحقاً'],
      [possible, 'ربما كان قد نُشر'],
      [otherAccounts, 'في روايات أخرى'],
      [otherTier, 'من أدلة لم تخترها'],
      [undated, 'بلا تاريخ'],
    ]
    const said = parts.flatMap(([count, what]) => (count > 0 ? [`${what}: ${count}`] : []))
    return [`المعروض: ${shown}`, ...said].join(' · ')
  },
  undatedCount: (count) => `بلا تاريخ: ${count}`,
  undatedTray: 'بلا تاريخ',
  undatedNote: 'لا يذكر المصدر تاريخاً يمكن وضعه على خط الزمن.',
  speed: 'السرعة',
  goTo: 'اذهب إلى تاريخ أو وقت',
  goToHint: '1 أيلول، \u20662017-09-01 20:00\u2069',
  go: 'اذهب',
  badTime: (typed) =>
    `«\u2068${typed}\u2069» ليس تاريخاً تستطيع هذه الصفحة قراءته. اكتب 1 أيلول أو \u20662017-09-01\u2069 أو \u20662017-09-01 20:00\u2069.`,
  outsideTime: (first, last) => `تمتد القصة من ${first} إلى ${last}.`,
  passingGap: (first, last) => `مرور سريع: لا تقرير مؤرخ بين ${first} و${last}`,
  gapShort: (days) => `لا تقرير مؤرخ في ${days}`,
  noPlaceYet: 'لم يضع أي تقرير القافلة في مكان بعد.',
  disagreements: 'حيث تختلف التقارير',
  contested: 'لا يصحّ هذا التقرير مع تقرير آخر معروض.',
  superseded: 'حلّ محله تقرير لاحق عن المجموعة نفسها.',
  saysNothingTrue: 'كل سطر مشروط بصحّة التقرير.',
  printedNotLinked: 'مطبوع بلا رابط: الصفحة نسخة عن غيرها أو تحمل تعليقات كراهية.',
  agency: (name) => `الوكالة: ${name}`,
  copyOf: (name) => `نسخة عن ${name}`,
  whenLabel: 'متى',
  whereLabel: 'أين',
  whoLabel: 'من يقول ذلك',
  leaning: 'التوجّه',
  note: 'ملاحظة',
  related: 'انظر أيضاً',
  relation: { excludes: 'لا يصحّان معاً', supersedes: 'يحل محل', repeats: 'يكرر' },
  origins: (outlets, origins) =>
    [
      plural(outlets, {
        one: 'وسيلة واحدة',
        two: 'وسيلتان',
        few: '# وسائل',
        other: '# وسيلة',
      }),
      plural(origins, {
        zero: 'لا أصل مستقل',
        one: 'أصل واحد',
        two: 'أصلان',
        few: '# أصول',
        many: '# أصلاً',
        other: '# أصل',
      }),
    ].join('، '),
  measured: 'قياس على الخريطة لا خبر',
  everythingItClaims: 'ما يقوله هذا المصدر',
  groupReports: 'تقارير عن هذه المجموعة',
  back: 'العودة إلى هذه اللحظة',
  showOnClock: 'اذهب إلى لحظته',
  legendTitle: 'مفتاح الخريطة',
  keyOnMap: 'أهم العلامات على الخريطة',
  layersTitle: 'الطبقات',
  evidence: 'الأدلة',
  tiers: { starting: 'مقالات الانطلاق الخمس', other: 'تقارير أخرى', all: 'كلتاهما' },
  tierNote: 'مقالات الانطلاق تُقتبس حرفياً؛ والتقارير الأخرى معادة الصياغة ومصنفة.',
  about: 'ما الذي جرى',
  notCopied: (link) => `لم يسمح المتصفح بالنسخ. الرابط: ${link}`,
  coordinatesCopied: (text) =>
    `نُسخت إحداثيات النقطة التي نقرتها: \u2066${text}\u2069. هي من الخريطة لا من تقرير.`,
  copyCoordinates: 'نسخ هذه الإحداثيات',
  coordinatesOf: (text) => `نقطة على الخريطة: \u2066${text}\u2069`,
  language: 'English',
  theme: { light: 'فاتح', dark: 'داكن' },
  fit: 'الطريق كله',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  yielded: {
    wheel_zoom: (key) => `${key} مع العجلة لتكبير الخريطة`,
    touch_pan: () => 'إصبعان لتحريك الخريطة',
  },
  here: (count) => `${reports(count)} هنا`,
  borderPolicy: 'الحدود كما ترسمها Natural Earth، والخطوط المتنازع عليها متقطعة؛ ولا يُتخذ أي موقف.',
  welcome: {
    title: 'ما الذي حدث',
    contentNote: 'قبل البدء',
    howTo: 'كيف تُقرأ الخريطة',
    how: [
      'العلامة الممتلئة: كان قد حدث بحلول اللحظة المعروضة، إن صحّ التقرير. والعلامة المفرغة: ربما حدث بحلولها. لا شيء هنا يوصف بأنه صحيح.',
      'الدائرة أو المساحة المظللة بقدر غموض المصدر. والخط المتقطع يصل تقريراً بآخر فحسب؛ أما الطريق فغير مذكور.',
      'تنقّل بين التقارير بالسهمين، وشغّل بمفتاح المسافة، أو اختر تقريراً من القائمة.',
    ],
    glossary: 'مسرد',
    notCited: 'ما لا يقوله أي مصدر',
    again: 'ما الذي حدث، وكيف تُقرأ الخريطة',
    lesson: 'في الصف',
    lessonAbout: (count) => `درس من ${oblique(scenes(count))}: الأسئلة قبل الأجوبة.`,
    present: 'اعرضه',
    follow: 'تابعه على جهازك',
    print: 'اطبعه',
    keep: 'احفظها للاستعمال بلا شبكة',
    notKept: 'تعذّر تحميل هذا الجزء. حاول ثانية حين تعود الشبكة.',
  },
  notice: {
    goneId: (id) =>
      `يشير هذا الرابط إلى «${id}»، وهو غير موجود في هذه القصة أو لم يعد فيها. تُفتح الخريطة من دونه.`,
    badWord: (words) => `جزء من هذا الرابط لا معنى له وقد أُهمل: ${listed(words)}.`,
    noWebgl:
      'لا يستطيع هذا المتصفح رسم الخريطة المتحركة (لا WebGL 2). هنا رسم لها؛ والقائمة وشريط الزمن يعملان كالمعتاد.',
    lostContext: 'توقف رسم الخريطة. القائمة وشريط الزمن يعملان.',
    missingFile: (what) => `تعذّر تحميل: ${what}. القائمة وشريط الزمن يعملان.`,
    file: {
      shapes: 'أشكال التقارير',
      ground: 'أرضية الخريطة',
      map: 'برنامج الخريطة',
      language: 'النصوص العربية',
    },
    retry: 'حاول مرة أخرى',
    dismiss: 'إخفاء',
  },
  lanes: { strikes: 'ضربات', others: 'أخرى', said: 'تبادل' },
}
