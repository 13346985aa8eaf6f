import type { replay as english } from '../en/replay.ts'
import { timeIn } from '../format-dates.ts'
import { onMap } from './map.ts'
import { days, minutes, plural, reports } from './plural.ts'

/** Said of a silence: the reports dated so widely that they may belong to it. */
export const wider = (count: number) =>
  plural(count, {
    zero: 'ولا تقرير أوسع زمناً قد يقع فيها',
    one: 'وقد يقع فيها تقرير واحد أوسع زمناً',
    two: 'وقد يقع فيها تقريران أوسع زمناً',
    few: 'وقد تقع فيها # تقارير أوسع زمناً',
    many: 'وقد يقع فيها # تقريراً أوسع زمناً',
    other: 'وقد يقع فيها # تقرير أوسع زمناً',
  })

/** The words of the plain replay, in Arabic. */
export const replay: typeof english = {
  onMap,
  time: timeIn('ar-LB-u-nu-latn', {
    noDate: 'بلا تاريخ',
    noTimeStated: (day) => (day ? `لم يُذكر وقت؛ نُشر بحلول ${day}` : 'لم يُذكر وقت'),
    on: (day) => `في ${day}`,
    between: (a, b) => `في وقت ما بين ${a} و${b}`,
    from: (a, b) => `من ${a} إلى ${b}`,
    fromUntilPublished: (a, b) => `منذ ${a}، ولا يزال كذلك عند النشر في ${b}`,
    onOrBefore: (day) => `في ${day} أو قبله`,
    onOrAfter: (day) => `في ${day} أو بعده`,
    about: (clock, day, margin) => `نحو الساعة ${clock} في ${day} (± ${minutes(margin)})`,
    exactly: (clock, day) => `الساعة ${clock} في ${day}`,
    dayOfZone: (place) => `(بتوقيت ${place})`,
    dayOfUnknownZone: '(المنطقة الزمنية غير مذكورة)',
    startOf: (day) => `بداية ${day}`,
    endOf: (day) => `بحلول نهاية ${day}`,
    at: (clock, day, place) => `${day}، ${clock} (${place})`,
    ago: (old) =>
      plural(old, {
        zero: 'في اليوم نفسه',
        one: 'مضى عليه يوم واحد',
        two: 'مضى عليه يومان',
        few: 'مضت عليه # أيام',
        many: 'مضى عليه # يوماً',
        other: 'مضى عليه # يوم',
      }),
    clockOf: (day, clock) => `${day}، ~${clock}`,
    fromTo: (a, b) => `${a} – ${b}`,
    since: (day) => `منذ ${day}`,
    by: (day) => `بحلول ${day}`,
    noTime: 'لم يُذكر وقت',
    giveOrTake: (said, margin) => `${said} (± ${days(margin)})`,
  }),
  noState: 'قول أو نية أو شرح، لا حدث على خط الزمن',
  map: 'خريطة المواقع كما وردت',
  reports,
  slider: 'الزمن',
  previous: 'التقرير السابق',
  next: 'التقرير التالي',
  play: 'تشغيل',
  pause: 'إيقاف',
  gap: (first, last, crossing) => `لا تقرير مؤرخ بين ${first} و${last}؛ ${wider(crossing)}.`,
  nothingSettled: 'لا تقرير مؤرخ قبل هذه اللحظة.',
  statement: {
    of: (moment, what) => `${moment}: ${what}`,
  },
  comma: '،',
  semicolon: '؛',
  sic: 'كذا',
  asPublished: 'كما نُشر',
  paraphrased: 'بصياغة أخرى',
  from: 'عن',
  originNotStated: 'أصل الخبر غير مذكور',
  publishedOn: (when) => `نُشر ${when}`,
  publicationUnknown: 'تاريخ النشر غير مسجل',
  credits:
    'أرضية الخريطة: \u2066Natural Earth\u2069 و\u2066GSHHG (Wessel & Smith)\u2069 و\u2066GeoNames\u2069. الأدلة: \u2066CC BY 4.0\u2069.',
  keys: '← → تقرير · Page Up/Down يوم · Home End · المسافة تشغيل',
}
