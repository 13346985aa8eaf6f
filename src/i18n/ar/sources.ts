import type { Words } from '../en/index.ts'
import { claims, plural, sources } from './plural.ts'

const columns = (count: number) =>
  plural(count, {
    one: 'عمود واحد',
    two: 'عمودين',
    few: '# أعمدة',
    many: '# عموداً',
    other: '# عمود',
  })

/** Words for the table of sources by claims, the list of sources, and the card of one, in Arabic. */
export const matrix: Words['matrix'] = {
  caption: 'الأقوال بحسب اليوم؛ وتحت كل وسيلة تنشر القول علامة، مع من أخذته عنه',
  claim: 'القول',
  show: 'طريقة العرض',
  views: { table: 'جدول', words: 'بالكلمات', sources: 'قائمة المصادر' },
  which: 'أي الأقوال',
  all: 'كلها',
  backing: {
    several: 'عدة أصول مستقلة',
    single: 'أصل واحد لا غير',
    'not-independent': 'رأي الوسيلة نفسها',
    unstated: 'لا أصل مذكور',
  },
  filled: 'أصل مستقل',
  hollow: 'أصل غير مذكور، أو رأي الوسيلة نفسها',
  several: (count) =>
    count === 0
      ? 'لا يرجع أي قول بمفرده إلى عدة أصول مستقلة.'
      : `ترجع إلى عدة أصول مستقلة: ${claims(count)}.`,
  sharing: (count) =>
    `ومما له أصل واحد لا غير، ما تنشره عدة وسائل أخذته كلها عن الأصل نفسه: ${claims(count)}؛ وهو يُحسب مرة واحدة.`,
  ownView: (count) => `وما هو رأي الوسيلة نفسها: ${claims(count)}.`,
  shown: (count, width) => `${claims(count)} في ${columns(width)}، لكل أصل في كل وسيلة عمود.`,
  shownInWords: (count) => `${claims(count)}، مع أصول كل منها.`,
  none: 'خياراتك لا تُبقي أي قول.',
  noSingleDay: 'بلا يوم محدد',
  group: (day, count) => `${day}: ${claims(count)}`,
  notStated: 'غير مذكور',
  cell: {
    independent: (outlet, origin) => `${outlet}، عن ${origin}`,
    own: (outlet) => `${outlet}، رأيها هي`,
    unstated: (outlet) => `${outlet}، الأصل غير مذكور`,
  },
  printedBy: 'نشرته',
  openSource: 'افتح مصدرها',
  listSources: (count) => `اعرض ما لها: ${sources(count)}`,
  sources,
  sourcesOf: (outlet, count) => `${outlet}: ${sources(count)}`,
  allSources: 'كل المصادر',
  claims,

  what: 'ما هو',
  types: {
    webpage: 'صفحة على الشبكة',
    'article-newspaper': 'مقالة صحفية',
    'article-magazine': 'مقالة في مجلة',
    'article-journal': 'مقالة في دورية علمية',
    article: 'مقالة',
    'post-weblog': 'تدوينة',
    post: 'منشور',
    report: 'تقرير',
    broadcast: 'بث إذاعي أو تلفزيوني',
    book: 'كتاب',
    speech: 'خطاب',
    document: 'وثيقة',
  },
  outlet: 'الوسيلة',
  headline: 'العنوان',
  noHeadline: 'غير مسجل',
  evidence: 'الأدلة',
  grade: 'الدرجة',
  grades: {
    A: 'وكالة أو جهة رسمية أو مصدر مباشر',
    B: 'نسخة أو ملخص أو إعلام حزبي',
    C: 'مصدر منفرد أو محلي أو بلا توقيع',
  },
  noGrade: 'لا درجة مسجلة لهذا المصدر',
  howRead: 'كيف قُرئ',
  read: {
    starting: 'مقالة انطلاق: ما تقوله مقتبس هنا حرفياً.',
    other:
      'معاد الصياغة. والدرجة حكم على النسخة التي قُرئت. وقد قُرئت التقارير الأخرى مقتطفات، لا كاملة دائماً؛ وأيها قُرئ كاملاً غير مسجل.',
  },
  published: 'النشر',
  dates: {
    none: 'لا يحدّه شيء، فلا تعدّه ساعة النشر منشوراً يقيناً أبداً.',
    clock: 'معروف بالساعة.',
    day: 'معروف باليوم، بتوقيت الوسيلة نفسها.',
    dayAnywhere: 'معروف باليوم لا بالمنطقة الزمنية: يُقرأ على أنه ذلك اليوم في أي مكان على الأرض.',
    between: 'لا يُعرف إلا حدّاه: ليس قبل الأول ولا بعد الأخير.',
    from: 'لا يُعرف إلا أول يوم ممكن، فلا تعدّه ساعة النشر منشوراً يقيناً أبداً.',
    until: 'لا يُعرف إلا آخر يوم ممكن.',
    zoneUnknown: 'المنطقة الزمنية غير مسجلة: تُقرأ أيامه على أنها تلك الأيام في أي مكان على الأرض.',
  },
  certainFrom: (moment) => `منشور يقيناً منذ ${moment}.`,
  possibleFrom: (moment) => `ربما كان منشوراً منذ ${moment}.`,
  written: 'مسجل هكذا',
  address: 'الموقع على الشبكة',
  gives: 'ما الذي يضيفه',
  inForce: (count) => `له مما اخترته: ${claims(count)}`,
  nothing: 'خياراتك لا تُبقي شيئاً مما يقوله.',
  alone: (count, of) =>
    count === 0
      ? 'لا قول منها يستند إليه وحده: لكل منها من ينشره أيضاً.'
      : count === of
        ? 'كل ما يقوله يستند إليه وحده.'
        : `يستند إليه وحده ${claims(count)} من أصل ${of}؛ أما الباقي فينشره غيره أيضاً.`,
  from: 'عمّن أخذها',
}
