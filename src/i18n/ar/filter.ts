import type { Words } from '../en/index.ts'
import { claims } from './plural.ts'

/** Words for filtering the reports and for downloading what is left, in Arabic. */
export const filter: Words['filter'] = {
  sign: (shown, of) => `مرشّح: ${shown} من ${of}`,
  criteria: {
    kinds: 'النوع',
    groups: 'المجموعة',
    sources: 'المصدر',
    origins: 'أصل الخبر',
    parties: 'الجهة المتكلمة',
    tiers: 'الأدلة',
    grades: 'الدرجة',
    states: 'الحالة في هذه اللحظة',
    finerThanDay: 'الزمن',
    within: 'المكان',
    text: 'الكلمات',
  },
  precision: 'الدقة',
  text: 'كلمات، بالعربية أو الإنجليزية',
  textNote: 'في العنوان أو الاقتباس أو المكان؛ ويجب أن ترد كل كلمة.',
  option: { of: (name, count) => `${name} (${count})` },
  optionNote: 'بين القوسين: كم قولاً يُبقي كل خيار، مع بقاء سائر ما طُلب على حاله.',
  chosen: (count) => `المختار: ${count}`,
  search: 'ابحث في هذه القائمة',
  found: (shown, of) => `${shown} من ${of}`,
  all: (count) => `اعرضها كلها وعددها ${count}`,
  none: 'لا شيء من هذه فيما يُبقيه سائر ما طُلب.',
  notGraded: 'بلا درجة',
  notStated: (outlet) => `لم يذكره ${outlet}`,
  finerThanDay: 'موقوت بأدق من يوم',
  anyPlace: 'أي مكان، أو لا مكان',
  within: (km) => `معروف ضمن ${km} كم`,
  otherDistance: 'أو ضمن … كم',
  asked: 'المطلوب',
  criterion: { of: (criterion, value) => `${criterion}: ${value}` },
  remove: (what) => `أزل ${what}`,
  clear: 'أزل الكل',
  nothing: 'لا شيء يستوفي هذا كله.',
  without: (criterion, count) => `من دون «${criterion}» يظهر ${claims(count)}.`,
  drop: (criterion) => `أزل «${criterion}»`,
  noneHelps: 'إزالة أيٍّ منها وحده لا تعيد شيئاً.',
  others: 'خياراتك الأخرى لا تُبقي ما يُرشَّح: الأدلة والرواية والساعة الثانية.',
  download: {
    title: 'نزّل المعروض',
    about: (count) =>
      `${claims(count)}، ومنها ما هو بلا تاريخ وما هو بلا مكان. يذكر الملف أي الخيارات كانت قائمة وما الذي تركته.`,
    format: 'الصيغة',
    cannot: (format) => `ما لا تستطيع صيغة ${format} حمله`,
    save: 'نزّل',
    wait: 'لحظة: الأشكال في الطريق.',
    missing: 'لم تصل الصيغ. كل ما عداها يعمل.',
    nothing: 'لا شيء معروض، فلا شيء يُنزَّل.',
    loses: {
      'time-outside':
        'ليس في GeoJSON زمن. الحدود الخارجية في «time» كما تكتبها JSON-FG، والحدود الداخلية والأساس وكلمات المصدر في الخصائص.',
      'circle-as-polygon':
        'ليس فيها دوائر. المكان المعروف بنصف قطر يُرسم مضلعاً، ونصف القطر نفسه مكتوب إلى جانبه.',
      'no-shapes':
        'ليس فيها أشكال. المساحات وأجزاء الطرق مسماة لا مرسومة، وللدائرة مركزها ونصف قطرها.',
      'cites-in-one-cell': 'تشترك مصادر القول الواحد في خانة واحدة وبينها «|».',
      'formulas-marked': 'النص الذي قد ينفذه برنامج الجداول معادلةً يبدأ بعلامة مفردة.',
      'no-possible': 'لا تستطيع KML أن تقول «ممكن»: تعرض البرامج التقرير طوال المدة بين حدّيه.',
      'always-shown':
        'التقرير الذي بلا تاريخ لا مدة له فتعرضه البرامج في كل لحظة. والذي بلا مكان في القائمة وحدها.',
      'references-only':
        'المراجع وحدها: لا حدود ولا أماكن ولا اقتباسات. ومعرّفات الأقوال في أول الملف.',
      'no-leaning': 'لا حقل لميل الوسيلة ولا لفئتها ولا لمن أخذت عنه الخبر.',
      'year-only': 'تعرف BibTeX السنة. وحيث لا تُعرف السنة نفسها تُترك؛ والتاريخ كما سُجّل في «date».',
    },
    says: {
      version: (title, version) => `${title}، إصدار البيانات ${version}.`,
      account: 'كما يرويه',
      known: 'معروف بحلول',
      filtered: 'مرشّح بحسب',
      licence: 'الأدلة بموجب رخصة CC BY 4.0. اذكر مصدر كل قول معه.',
      bounds:
        'الأبكر (earliest) والأقصى (latest) حدّا ما يقوله المصدر؛ والأقصى غير مشمول، والحد الفارغ مفتوح. لا شيء هنا يقال إنه صحيح: كل سطر يُقرأ «إن صحّ التقرير».',
    },
  },
}
