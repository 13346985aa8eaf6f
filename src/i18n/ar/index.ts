import { cite } from './cite.ts'
import { filter } from './filter.ts'
import { judge } from './analysis.ts'
import { matrix } from './sources.ts'
import { replay } from './replay.ts'
import { terms } from './vocabulary.ts'
import { share } from './share.ts'
import { weigh } from './panels.ts'
import { oblique, plural, reports, scenes } from './plural.ts'
import type { Words } from '../en/index.ts'

const listed = (all: readonly string[]) => new Intl.ListFormat('ar').format(all)

/** Every word the interface says, in Arabic. */
export const ar: Words = {
  ...replay,
  ...terms,
  cite,
  filter,
  judge,
  matrix,
  share,
  weigh,
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
      [otherTier, 'في الفئة الأخرى'],
      [undated, 'بلا تاريخ'],
    ]
    const said = parts.flatMap(([count, what]) => (count > 0 ? [`${what}: ${count}`] : []))
    return [`المعروض: ${shown}`, ...said].join(' · ')
  },
  undatedCount: (count) => `بلا تاريخ: ${count}`,
  undatedTray: 'بلا تاريخ',
  undatedNote: 'لا يذكر المصدر تاريخاً يمكن وضعه على المحور.',
  speed: 'السرعة',
  goTo: 'اذهب إلى تاريخ أو وقت',
  goToHint: '1 أيلول، \u20662017-09-01 20:00\u2069',
  go: 'اذهب',
  badTime: (typed) =>
    `«${typed}» ليس تاريخاً تستطيع هذه الصفحة قراءته. اكتب 1 أيلول أو 2017-09-01 أو 2017-09-01 20:00.`,
  outsideTime: (first, last) => `تمتد القصة من ${first} إلى ${last}.`,
  passingGap: (first, last) => `اختُصر: لا تقرير مؤرخ بين ${first} و${last}`,
  gapShort: (days) => `لا تقرير مؤرخ في ${days}`,
  settledNow: (count) => `${reports(count)} بحلول هذه اللحظة`,
  standing: 'أين تضع التقارير كل مجموعة',
  heldAt: 'آخر تقرير',
  more: (count) =>
    plural(count, {
      one: 'تقرير آخر',
      two: 'تقريران آخران',
      few: '# تقارير أخرى',
      many: '# تقريراً آخر',
      other: '# تقرير آخر',
    }),
  noPlaceYet: 'لم يضع أي تقرير القافلة في مكان بعد.',
  disagreements: 'حيث تختلف التقارير',
  contested: 'يستبعد هذا التقريرَ تقريرٌ آخر قائم.',
  superseded: 'حلّ محله تقرير لاحق عن المجموعة نفسها.',
  saysNothingTrue: 'كل سطر يُقرأ «إن صحّ التقرير».',
  printedNotLinked: 'مطبوع بلا رابط: الصفحة نسخة عن غيرها أو تحمل تعليقات كراهية.',
  agency: (name) => `الوكالة: ${name}`,
  copyOf: (name) => `نسخة عن ${name}`,
  whenLabel: 'متى',
  whereLabel: 'أين',
  whoLabel: 'من يقول ذلك',
  leaning: 'الميل',
  radius: (km) => `ضمن ${km} كم من`,
  inside: 'في أي مكان داخل',
  alongside: 'في مكان ما على امتداد',
  headed: 'باتجاه',
  note: 'ملاحظة',
  related: 'انظر أيضاً',
  relation: { excludes: 'لا يصحان معاً', supersedes: 'يحل محل', repeats: 'يكرر' },
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
  layersTitle: 'الطبقات',
  evidence: 'الأدلة',
  tiers: { starting: 'المقالات الأساسية الخمس', other: 'تقارير أخرى', all: 'كلاهما' },
  tierNote: 'المقالات الأساسية تُقتبس حرفياً؛ والتقارير الأخرى معادة الصياغة ومصنفة.',
  about: 'حول',
  notCopied: (link) => `لم يسمح المتصفح بالنسخ. الرابط: ${link}`,
  coordinatesCopied: (text) => `نُسخت إحداثيات النقطة المنقورة: ${text}. هي من الخريطة لا من تقرير.`,
  copyCoordinates: 'نسخ هذه الإحداثيات',
  coordinatesOf: (text) => `نقطة على الخريطة: ${text}`,
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
      'العلامات الممتلئة كانت قد حدثت بحلول اللحظة المعروضة، إن صحّ التقرير. والعلامات المفرغة ممكنة بحلولها. لا شيء هنا يقول «صحيح».',
      'القرص أو المساحة المظللة بقدر غموض المصدر. والخطوط المتقطعة تصل تقريراً بآخر فحسب؛ أما الطريق فغير مذكور.',
      'تنقّل بين التقارير بالسهمين، وشغّل بمفتاح المسافة، أو اختر تقريراً من القائمة.',
    ],
    glossary: 'مسرد',
    notCited: 'ما لا يقوله أي مصدر',
    start: 'ابدأ',
    again: 'ما الذي حدث، وكيف تُقرأ الخريطة',
    lesson: 'في الصف',
    lessonAbout: (count) => `درس من ${oblique(scenes(count))}: الأسئلة قبل الأجوبة.`,
    present: 'اعرضه',
    follow: 'تابعه على جهازك',
    print: 'اطبعه',
    keep: 'احفظها للاستعمال بلا شبكة',
    notKept: 'لم يصل هذا الجزء. حاول ثانية حين تعود الشبكة.',
  },
  notice: {
    goneId: (id) =>
      `يشير هذا الرابط إلى «${id}»، وهو غير موجود في هذه القصة أو لم يعد فيها. تُفتح الإعادة من دونه.`,
    badWord: (words) => `جزء من هذا الرابط لا معنى له وقد تُرك: ${listed(words)}.`,
    printAgain: 'لم يكن رسم الخريطة قد وصل بعد: اطبع مرة أخرى.',
    noWebgl:
      'لا يستطيع هذا المتصفح رسم الخريطة المتحركة (لا WebGL 2). هنا رسم لها؛ والقائمة وشريط الزمن يعملان كالمعتاد.',
    lostContext: 'فقدت الخريطة سطح الرسم. القائمة وشريط الزمن يعملان.',
    missingFile: (what) => `لم يصل: ${what}. القائمة وشريط الزمن يعملان.`,
    file: {
      shapes: 'أشكال التقارير',
      ground: 'أرضية الخريطة',
      map: 'برنامج الخريطة',
      language: 'النصوص العربية',
    },
    retry: 'حاول مجدداً',
    dismiss: 'إخفاء',
  },
  lanes: { strikes: 'ضربات', others: 'مركبات أخرى', said: 'تبادل وإمداد' },
}
