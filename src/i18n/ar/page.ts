import { plural, reports } from './plural.ts'
import type { page as english } from '../en/page.ts'

export const page: typeof english = {
  axis: {
    at: (day, clock) => `${day}، ${clock}`,
    startOf: (day) => `بداية ${day}`,
    endOf: (day) => `نهاية ${day}`,
    perDay: 'تقارير اليوم',
    silent: 'لا تقارير',
    key: 'على محور الزمن',
    tick: 'تقرير، عند نهاية وقته',
    bounds: 'الوقت الذي يحتمله',
    untimed: 'لم يُذكر وقت؛ عند نشره',
    blank: 'فراغ: لا تقرير مؤرخ بهذه الأيام',
  },
  everything: {
    label: 'كل ما ورد حتى الآن',
    about: 'ومنه ما حلّ محله تقرير لاحق، وما مضى عليه أكثر من يوم ونصف اليوم',
  },
  menu: 'القائمة',
  answer: 'آخر مكان أُفيد بوجود القافلة فيه',
  faces: {
    label: 'إلى جانب الخريطة',
    now: 'هذه اللحظة',
    list: (count) => `كل التقارير (${count})`,
    backToList: 'عودة إلى كل التقارير',
  },
  card: {
    or: 'أو',
    also: 'وورد أيضاً',
    saysOnly: (count) =>
      plural(count, {
        one: 'ويقول تقرير آخر فقط:',
        two: 'ويقول تقريران آخران فقط:',
        few: 'وتقول # تقارير أخرى فقط:',
        many: 'ويقول # تقريراً آخر فقط:',
        other: 'ويقول # تقرير آخر فقط:',
      }),
    andOutlets: (count) =>
      plural(count, {
        one: 'وجهة أخرى',
        two: 'وجهتان أخريان',
        few: 'و# جهات أخرى',
        many: 'و# جهة أخرى',
        other: 'و# جهة أخرى',
      }),
    sameBy: (count) =>
      plural(count, {
        one: 'ويقول الشيء نفسه تقرير آخر:',
        two: 'ويقول الشيء نفسه تقريران آخران:',
        few: 'وتقول الشيء نفسه # تقارير أخرى:',
        many: 'ويقول الشيء نفسه # تقريراً آخر:',
        other: 'ويقول الشيء نفسه # تقرير آخر:',
      }),
    elsewhere: (count) =>
      plural(count, {
        one: 'وورد مكان آخر.',
        two: 'وورد مكانان آخران.',
        few: 'ووردت # أماكن أخرى.',
        many: 'وورد # مكاناً آخر.',
        other: 'وورد # مكان آخر.',
      }),
    inOtherWords: 'ليس بنصه الحرفي',
    noPlace: 'لم يُذكر مكان.',
    possible: (count) => `ربما بحلول هذه اللحظة (${count})`,
    before: (count) =>
      plural(count, {
        one: 'مكان سابق أو بلا وقت',
        two: 'مكانان سابقان أو بلا وقت',
        few: '# أماكن سابقة أو بلا وقت',
        many: '# مكاناً سابقاً أو بلا وقت',
        other: '# مكان سابق أو بلا وقت',
      }),
    struck: 'ما ضُرب حتى الآن',
    noneStruck: 'لا تقرير عن ضربة في آخر يوم ونصف اليوم.',
    struckBefore: (count) => `${reports(count)} عن ضربات سابقة`,
    struckUntimed: (count) => `${reports(count)} بلا وقت`,
    maybeStruck: (count) => `${reports(count)} عمّا قد يكون ضُرب حتى الآن`,
    fresh: 'الجديد الآن',
    notKnown: 'غير معروف',
    unknownPlace: (name) =>
      name === null ? 'مكانها؛ لم يُذكر إلا اتجاه.' : `مكان ${name}؛ لم يُذكر إلا اتجاه.`,
    unknownWhich: (name) =>
      name === null ? 'أي هذه الأماكن هو الصحيح.' : `أي الأماكن المذكورة عن ${name} هو الصحيح.`,
    unknownRoute: (name) =>
      name === null
        ? 'الطريق بين مكان ورد ذكره والذي يليه.'
        : `طريق ${name} بين مكان ورد ذكره والذي يليه.`,
  },
  hints: {
    label: (at, of) => `إرشاد ${at} من ${of}`,
    next: 'الإرشاد التالي',
    close: 'إغلاق الإرشادات',
    lines: [
      'اسحب المقبض أو تنقّل بالسهمين: يظهر في كل مكان ما كان قد أُفيد به حتى تلك اللحظة.',
      'كلما شحبت المساحة واتسعت قلّت دقة مصدرها في تحديد المكان. المس إحداها لتقرأ ما يقوله.',
      'هنا تقرأ من أفاد بالخبر ومتى، وما يقوله غيره.',
    ],
  },
}
