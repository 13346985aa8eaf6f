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
export const analysis: Words['analysis'] = {
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
    how: 'محسوب من التقارير المعروضة التي تحدّ الزمان والمكان معاً. يتناقض تقريران عن مجموعة واحدة إذا احتاجت أقصر مسافة بينهما، في أطول زمن يسمحان به، إلى أكثر من السرعة القصوى.',
    computed: 'تناقضات يُظهرها الحساب',
    none: (top) =>
      `عند سرعة قصوى قدرها ${top} لا يظهر بالحساب أي تناقض بين التقارير المعروضة: لا في السرعة ولا في الترتيب ولا في تاريخ النشر.`,
    tightest: (a, b, km, hours, speed) =>
      `أقرب تقريرين إلى التناقض: «${a}» و«${b}»، وبينهما ${km} على الأقل و${hours} على الأكثر، أي ${speed} على الأقل.`,
    tightestAtOnce: (a, b, km) =>
      `أقرب تقريرين إلى التناقض: «${a}» و«${b}»، وبينهما ${km} على الأقل في اللحظة نفسها.`,
    slack: 'ولا يستلزم أي تقريرين منها أي سرعة.',
    speed: (km, hours, needed, top) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن بين مكانيهما ${km} على الأقل، وبينهما ${hours} على الأكثر، وهذا يستلزم ${needed} على الأقل: أكثر من السرعة القصوى المفترضة، ${top}.`,
    atOnce: (km) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن بين مكانيهما ${km} على الأقل ولا زمن بينهما.`,
    after: (hours) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن ما في الأول لا بد أن يلي ما في الثاني، لكنه كان قد انتهى قبله، والفارق ${hours} على الأقل.`,
    begins: (hours) =>
      `لا يمكن أن يصحّ هذان التقريران معاً، لأن الأول عن مجموعة تبدأ مع الثاني، لكن ما فيه كان قد انتهى قبله، والفارق ${hours} على الأقل.`,
    publication: (hours) =>
      `لا يمكن أن يصحّ هذا التقرير وتاريخ نشره معاً، لأن ما فيه لا يمكن أن يكون قد حدث إلا بعد نشره، والفارق ${hours} على الأقل.`,
    legs: 'من تقرير إلى تقرير',
    legsNote:
      'كل تقرير عن مجموعة والذي يليه: ما يسمحان به من مسافة وزمن وسرعة، مع التقريب إلى الخارج.',
    unordered: 'لا يُعرف أيهما الأسبق',
    noLegs: 'ليس لأي مجموعة تقريران معروضان يحدّان الزمان والمكان معاً.',
    excluded: 'تناقضات وجدها المحررون',
    excludedNote: 'من قراءة الكلمات لا من الحساب؛ ولا شأن للسرعة القصوى بها.',
    noneExcluded: 'لا شيء من ذلك بين التقارير المعروضة.',
  },
  reach: {
    how: 'أين كان يمكن أن تكون مجموعة في اللحظة المعروضة، بين التقارير السابقة واللاحقة: لا أين كانت.',
    group: 'المجموعة',
    none: 'لا مجموعة (لا يُرسم شيء)',
    region: (km2, across, up) =>
      `كان يمكن أن تكون في أي مكان من نحو ${number(km2)} كم²، ${across} من الغرب إلى الشرق و${up} من الشمال إلى الجنوب عند أوسعها.`,
    assumed: (top) => `يفترض هذا أنها لم تتجاوز قط ${top} وأن كلاً من التقارير المذكورة أدناه صحيح.`,
    empty: (top) => `لا مكان: إن لم تتجاوز قط ${top} فالتقارير أدناه متناقضة.`,
    tooLarge: (top) =>
      `غير مرسوم: بسرعة لا تزيد على ${top} كان يمكن أن تكون في أي مكان من مساحة أوسع من نافذة الخريطة.`,
    unbounded: 'غير مرسوم: لا تقرير معروضاً يحدّ زمان هذه المجموعة ومكانها معاً.',
    failed: 'تعذّر تحميل برنامج الحساب. كل ما عداه يعمل.',
    rests: (count) => `يستند هذا إلى ${oblique(reports(count))}`,
    apart: 'لا يُرسم ما دامت روايتان معروضتين جنباً إلى جنب.',
    legend: (top) => `كان يمكن أن تكون هنا، إن لم تتجاوز قط ${top} وصحّت التقارير`,
    onMap: (top) => `كان يمكن أن تكون هنا، بسرعة لا تتجاوز ${top}`,
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
    noGroup: 'ليس عن مجموعة بعينها',
    fromHere: 'قِس من هذه النقطة',
    toHere: 'قِس إلى هذه النقطة',
    fromClaim: 'قِس من هذا التقرير',
    toClaim: 'قِس إلى هذا التقرير',
    result: 'النتيجة',
    crow: (km, course) => `المسافة ${km}، ${course}`,
    sectors: [
      'الشمال',
      'الشمال الشمالي الشرقي',
      'الشمال الشرقي',
      'الشرق الشمالي الشرقي',
      'الشرق',
      'الشرق الجنوبي الشرقي',
      'الجنوب الشرقي',
      'الجنوب الجنوبي الشرقي',
      'الجنوب',
      'الجنوب الجنوبي الغربي',
      'الجنوب الغربي',
      'الغرب الجنوبي الغربي',
      'الغرب',
      'الغرب الشمالي الغربي',
      'الشمال الغربي',
      'الشمال الشمالي الغربي',
    ],
    course: (sector) => `نحو ${sector}`,
    between: (first, last) => `نحو ما بين ${first} و${last}`,
    noCourse: 'في اتجاه لا يمكن تحديده',
    distance: 'بخط مستقيم',
    time: 'الزمن بينهما',
    speed: 'السرعة اللازمة',
    noTime: 'غير معروف: أحد الطرفين ليس له زمن خاص به.',
    noSpeed: 'غير معروفة بلا زمن.',
    noPlace:
      'لا يمكن القياس من هذا التقرير: لم يُذكر فيه مكان، أو ذُكر اتجاه فحسب، أو مكان بلا حدود معروفة.',
    road: (km) => `على امتداد الطريق المرسوم هنا تخطيطاً نحو ${km}؛ ولم يُرسم عن مسح ميداني.`,
  },
}
