import { counted } from './arabic.ts'
import type { Words } from './en.ts'

const claims = (count: number) => counted(count, 'قول واحد', 'قولان', 'أقوال', 'قولاً')

/** Words for weighing the evidence, in Arabic. */
export const weigh: Words['weigh'] = {
  title: 'وازِن',
  menu: 'وازِن الأدلة',
  panels: {
    accounts: 'كما يرويه …',
    filter: 'رشّح التقارير',
    disagreements: 'حيث تختلف التقارير',
    sources: 'المصادر × الأقوال',
    contradictions: 'ما لا يصحّ معاً',
    reach: 'أين كان يمكن أن تكون',
    measure: 'قياس',
    cite: 'وثّق هذه اللحظة مرجعاً',
  },
  about: {
    accounts: 'وسيلة إعلام أو جهة واحدة، أو اثنتان جنباً إلى جنب',
    filter: 'بحسب النوع والمجموعة والمصدر والدرجة والدقة والكلمات؛ ونزّل ما يبقى',
    disagreements: 'سؤال واحد وكل القيم ومن قالها',
    sources: 'من نشر ماذا، وعمّن أخذه',
    contradictions: 'سرعات وترتيبات وتواريخ ينفي بعضها بعضاً، محسوبة',
    reach: 'بقدر ما تسمح به سرعة قصوى بين التقارير',
    measure: 'المسافة والاتجاه والسرعة بوصفها مدى',
    cite: 'نصاً أو BibTeX أو CSL-JSON؛ مع إصدار البيانات والتصويبات',
  },
  close: 'إغلاق',
  backTo: (panel) => `رجوع: ${panel}`,
  opening: 'لحظة …',
  notOpened: 'لم تصل هذه اللوحة. كل ما عداها يعمل.',
  hidden: {
    tier: (id) => `${id} من الأدلة التي أوقفت عرضها.`,
    account: (id) => `${id} ليس في الرواية التي اخترتها.`,
    known: (id) => `${id} لم يكن منشوراً على وجه اليقين بحلول الساعة الثانية.`,
    filter: (id) => `${id} تخفيه مرشّحاتك.`,
  },
  show: {
    tier: 'اعرض كلتيهما',
    account: 'اعرض كل الروايات',
    known: 'أوقف الساعة الثانية',
    filter: 'أزل المرشّحات',
  },
  goneAccount: (id) =>
    `يطلب هذا الرابط رواية «${id}»، وهي غير موجودة في هذه القصة أو لم تعد فيها. تُعرض كل الروايات.`,
  goneEnd: (id) => `يقيس هذا الرابط من «${id}» أو إليه، وهو غير موجود في هذه القصة أو لم يعد فيها.`,
  goneGroup: (id) =>
    `يسأل هذا الرابط أين كان يمكن أن تكون «${id}»، وليست مجموعة في هذه القصة أو لم تعد كذلك.`,
  second: {
    title: 'الساعة الثانية',
    about: 'ما كان قد نُشر على وجه اليقين بحلول لحظة ما، لا غير',
    label: 'معروف بحلول',
    switchOn: 'ما كان معروفاً بحلول …',
    lock: 'ثبّتها على اللحظة',
    off: 'أوقفها',
    counts: (known, possible, later) =>
      [`نُشر يقيناً ${claims(known)}`, `وربما ${possible}`, `ولاحقاً فقط ${later}`].join(' · '),
    countsNote: 'لا يُعرض إلا المؤكد.',
    nothing: (first) => `بحلول ذلك لم يكن أيٌّ من هذه الأقوال قد نُشر يقيناً. أولها مؤكد ${first}.`,
    neverHere: (count) => `${claims(count)} لا يتأكد نشرها إلا بعد نهاية المحور.`,
    row: 'المنشورات',
    spoken: (moment, counts) => `${moment}: ${counts}`,
    hindsight: 'ملاحظات المحررين كُتبت لاحقاً، وقد تُركت.',
  },
  laterOnly: (count) =>
    `${counted(count, 'تقرير واحد', 'تقريران', 'تقارير', 'تقريراً')} على الشاشة لم تكن قد نُشرت في هذه اللحظة`,
  notYetOut: 'لم يكن قد نُشر في هذه اللحظة',
  maybeOut: 'ربما لم يكن قد نُشر في هذه اللحظة',
  accounts: {
    how: 'ما تنشره هذه الوسيلة فقط، أو ما قالته هذه الجهة عبر أي وسيلة.',
    one: 'الرواية',
    other: 'وإلى جانبها',
    everyone: 'الجميع',
    nobody: 'لا شيء',
    outlets: 'وسائل الإعلام',
    parties: 'الجهات التي تكلمت',
    option: (name, count) => `${name} (${claims(count)})`,
    as: (name) => `كما يرويه ${name}`,
    counts: (count, placed) =>
      `${claims(count)}، ${counted(placed, 'موقع واحد', 'موقعان', 'مواقع', 'موقعاً')}`,
    noPositions: 'لا يرد في هذه الرواية موقع أي مجموعة.',
    nothing: 'خياراتك الأخرى لا تُبقي شيئاً من هذه الرواية.',
    both: (count) => `${claims(count)} في الروايتين معاً.`,
  },
  disagree: {
    touching: 'ما يمسّ اللحظة المعروضة',
    others: 'سائرها',
    none: 'لا خلاف في الأدلة المختارة.',
    hidden: (count) => `${claims(count)} من هذا الخلاف غير معروضة بحسب خياراتك`,
    noWinner: 'لا تُفضَّل قيمة على أخرى، ولا يُؤخذ متوسط.',
    countOnce: 'الوسائل التي ترجع إلى قول واحد تُحسب مرة واحدة.',
    sameUtterance: (ids) => `${ids} ترجع إلى قول واحد`,
    relations: 'كيف تقف هذه الأقوال بعضها من بعض',
  },
}
