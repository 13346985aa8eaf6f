import type { Unit } from '../../core/geo/format-range.ts'
import type { Words } from '../en/index.ts'
import { days, hours, oblique, reports } from './plural.ts'

const format = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 6 })
const number = (amount: number) => format.format(amount)
const units: Record<Unit, (count: number) => string> = {
  km: (count) => `${number(count)} كم`,
  hours,
  days,
  kmh: (count) => `${number(count)} كم/س`,
}
/** The lower end of a range: the unit is said once, at the upper end, but one and two have no figure. */
const lower = (count: number, unit: Unit) => {
  const whole = oblique(units[unit](count)).replace(/ (واحد|واحدة)$/, '')
  return /\d/.test(whole) ? number(count) : whole
}

/** Words for judging how reports fit together, in Arabic. */
export const judge: Words['judge'] = {
  amounts: {
    of: (amount, unit) => units[unit](amount),
    range: (least, greatest, unit) =>
      `من ${lower(least, unit)} إلى ${oblique(units[unit](greatest))}`,
    upTo: (greatest, unit) => `${units[unit](greatest)} على الأكثر`,
    atLeast: (least, unit) => `${units[unit](least)} على الأقل`,
    anySpeed: 'أي سرعة',
    noSpeed: 'لا تكفي أي سرعة',
  },
  toward: 'إلى',
  speed: {
    label: 'السرعة القصوى المفترضة، كم/س',
    back: (speed) => `العودة إلى ${speed}`,
    own: (speed) => `هذا افتراضك. افتراض القصة ${speed}:`,
    refused: (least, greatest, kept) =>
      `اكتب سرعة بين ${number(least)} و${number(greatest)} كم/س؛ وإلى ذلك الحين تبقى ${kept} هي المعتمدة.`,
  },
  contradictions: {
    how: 'محسوب من التقارير القائمة التي تحدّ الزمان والمكان معاً. يتناقض تقريران عن مجموعة واحدة إذا احتاجت أقصر مسافة بينهما، في أطول زمن تسمح به حدودهما، إلى أكثر من السرعة القصوى.',
    computed: 'ما تبيّن بالحساب أنه متناقض',
    none: (top) =>
      `عند سرعة قصوى قدرها ${top} لا يظهر بالحساب أي تناقض بين التقارير القائمة: لا في السرعة ولا في الترتيب ولا في تاريخ النشر.`,
    tightest: (a, b, km, hours, speed) =>
      `أضيق زوج هو ${a} و${b}: بينهما ${km} على الأقل و${hours} على الأكثر، أي ${speed} على الأقل.`,
    tightestAtOnce: (a, b, km) => `أضيق زوج هو ${a} و${b}: بينهما ${km} على الأقل في اللحظة نفسها.`,
    slack: 'لا يستلزم أي زوج من التقارير أي سرعة.',
    speed: (km, hours, needed, top) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن بين مكانيهما ${km} على الأقل، وبينهما ${hours} على الأكثر، وهذا يستلزم ${needed} على الأقل: أكثر من السرعة القصوى المفترضة، ${top}.`,
    atOnce: (km) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن بين مكانيهما ${km} على الأقل ولا زمن بينهما.`,
    after: (a, b, hours) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن ${a} لا بد أن يلي ${b}، لكنه كان قد انتهى قبل أن يمكن حدوث ${b}، والفارق ${hours} على الأقل.`,
    begins: (a, b, hours) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن ${a} عن مجموعة تبدأ مع ${b}، لكنه كان قد انتهى قبل أن يمكن حدوث ${b}، والفارق ${hours} على الأقل.`,
    publication: (a, hours) =>
      `لا يمكن أن يصحّ هذا التقرير وتاريخ نشره معاً، لأن ${a} لا يمكن أن يكون قد حدث إلا بعد نشره، والفارق ${hours} على الأقل.`,
    legs: 'من تقرير إلى تقرير',
    legsNote:
      'كل تقرير عن مجموعة والذي يليه: ما تسمح به حدودهما وأنصاف أقطارهما من مسافة وزمن وسرعة، مع التقريب إلى الخارج.',
    unordered: 'لا يُعرف أيهما الأسبق',
    noLegs: 'ليس لأي مجموعة تقريران قائمان يحدّان الزمان والمكان معاً.',
    excluded: 'ما يقول المحررون إنه يستبعد غيره',
    excludedNote: 'قراءة المحررين للكلمات، لا حساب؛ ولا شأن للسرعة القصوى بها.',
    noneExcluded: 'لا شيء من ذلك بين التقارير القائمة.',
  },
  reach: {
    how: 'أين كان يمكن أن تكون مجموعة في اللحظة المعروضة، بين التقارير السابقة واللاحقة: لا أين كانت.',
    group: 'المجموعة',
    none: 'لا شيء: لا يُرسم شيء',
    region: (km2, across, up) =>
      `كان يمكن أن تكون في أي مكان من نحو ${number(km2)} كم²، ${across} من الغرب إلى الشرق و${up} من الشمال إلى الجنوب عند أوسعها.`,
    assumed: (top) => `يفترض هذا أنها لم تتجاوز قط ${top} وأن كلاً من التقارير المذكورة أدناه صحيح.`,
    empty: (top) => `لا مكان: إن لم تتجاوز قط ${top} فالتقارير أدناه متناقضة.`,
    tooLarge: (top) =>
      `غير مرسوم: بسرعة لا تزيد على ${top} كان يمكن أن تكون في أي مكان من مساحة أوسع من نافذة الخريطة.`,
    unbounded: 'غير مرسوم: لا تقرير قائماً يحدّ زمان هذه المجموعة ومكانها معاً.',
    failed: 'لم يصل برنامج الحساب. كل ما عداه يعمل.',
    rests: (count) => `يستند هذا إلى ${oblique(reports(count))}`,
    apart: 'لا يُرسم ما دامت روايتان معروضتين جنباً إلى جنب: فهو يستند إليهما معاً.',
    legend: (top) => `كان يمكن أن تكون هنا، إن لم تتجاوز قط ${top} وصحّت التقارير`,
    onMap: (top) => `كان يمكن أن تكون هنا، حتى ${top}`,
  },
  measure: {
    how: 'من أي موضع يسمح به الطرف الأول إلى أي موضع يسمح به الثاني؛ مع التقريب إلى الخارج.',
    ends: ['أ', 'ب'],
    from: 'من (أ)',
    to: 'إلى (ب)',
    choose: 'اختر تقريراً …',
    point: (position) => `نقطة على الخريطة: \u2066${position}\u2069`,
    pick: 'أو انقر على الخريطة أو افتح تقريراً، وقِس من هناك.',
    swap: 'بدّل أ وب',
    clear: 'مسح',
    noGroup: 'لا عن مجموعة بعينها',
    fromHere: 'قِس من هذه النقطة',
    toHere: 'قِس إلى هذه النقطة',
    fromClaim: (id) => `قِس من ${id}`,
    toClaim: (id) => `قِس إلى ${id}`,
    result: 'النتيجة',
    crow: (km, course) => `المسافة ${km}، ${course}`,
    sectors: [
      'الشمال',
      'شمال الشمال الشرقي',
      'الشمال الشرقي',
      'شرق الشمال الشرقي',
      'الشرق',
      'شرق الجنوب الشرقي',
      'الجنوب الشرقي',
      'جنوب الجنوب الشرقي',
      'الجنوب',
      'جنوب الجنوب الغربي',
      'الجنوب الغربي',
      'غرب الجنوب الغربي',
      'الغرب',
      'غرب الشمال الغربي',
      'الشمال الغربي',
      'شمال الشمال الغربي',
    ],
    course: (sector) => `نحو ${sector}`,
    between: (first, last) => `نحو ما بين ${first} و${last}`,
    noCourse: 'في اتجاه لا يمكن تحديده',
    distance: 'بخط مستقيم',
    time: 'الزمن بينهما',
    speed: 'السرعة اللازمة',
    noTime: 'غير معروف: ليس لأحد الطرفين زمن محدود خاص به.',
    noSpeed: 'غير معروفة بلا زمن.',
    noPlace: (id) =>
      `ليس لـ${id} مكان يمكن قياسه: لم يُذكر مكان، أو ذُكر اتجاه فحسب، أو بلا نصف قطر.`,
    road: (km) => `على امتداد الطريق التخطيطي نحو ${km}؛ والطريق الحقيقي غير ممسوح.`,
  },
}
