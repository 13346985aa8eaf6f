import type { WhereWords } from '../../core/sentence/words.ts'
import { daysIn } from '../format-dates.ts'
import { minutes, plural } from './plural.ts'
import { vocabulary } from './vocabulary.ts'

const day = daysIn('ar-LB-u-nu-latn')

/** Of two days in one month, the first needs no month. */
const pair = (first: string, second: string, today: string, between: string): string => {
  const isOneMonth = first.slice(0, 7) === second.slice(0, 7)
  return `${isOneMonth ? String(Number(first.slice(8))) : day(first, today)} ${between}${day(second, today)}`
}
const within = (km: number) => `في نطاق نحو ${km} كم`
const near = (name: string, km: number | null) => (km === null ? name : `${name} (${within(km)})`)

const ago = (days: number) =>
  plural(days, {
    one: 'قبل يوم',
    two: 'قبل يومين',
    few: 'قبل # أيام',
    many: 'قبل # يوماً',
    other: 'قبل # يوم',
  })

/** How Arabic answers where something is. Nouns of action, so that nothing need agree with a group's gender. */
export const whereabouts: WhereWords = {
  of: (group) => `${group}: `,
  and: (groups) => groups.join(' و'),
  ofSplit: (group) => `${group}، مع ورود خبر عن الانقسام: `,
  last: 'بحسب آخر تقرير، ',
  reported: 'بحسب تقرير، ',
  point: (name, km) => `${within(km)} من ${name}`,
  around: (name, km) => `في مكان ما ${within(km)} من ${name}`,
  area: (name) => `في مكان ما من ${name}`,
  road: (name) => `في نقطة ما على ${name}`,
  way: {
    from: (name, km) => `مغادرة ${near(name, km)}`,
    to: (name, km) => `بلوغ ${near(name, km)}`,
    through: (name, km) => `اجتياز ${near(name, km)}`,
  },
  moving: (where) => `تنقّل ${where}`,
  toward: (name) => `التوجه نحو ${name}`,
  onlyToward: (name) => `التوجه نحو ${name}، من دون ذكر الموقع`,
  noPlace: 'لم يُذكر أي مكان',
  noPlaceYet: 'لم يُذكر أي مكان بعد',
  on: day,
  either: (first, second, today) => pair(first, second, today, 'أو '),
  between: (first, last, today) => `بين ${pair(first, last, today, 'و')}`,
  by: (last, today) => `في ${day(last, today)} أو قبله`,
  since: (first, today) => `منذ ${day(first, today)}`,
  from: (first, last, today) => `من ${pair(first, last, today, 'إلى ')}`,
  untilAtLeast: (first, last, today) => `من ${pair(first, last, today, 'حتى ')} على الأقل`,
  at: (clock, on, today, margin) => {
    const about = margin === 0 ? '' : 'نحو '
    const said = `${day(on, today)}، ${about}الساعة ${clock}`
    return typeof margin === 'number' && margin > 0 ? `${said} (± ${minutes(margin)})` : said
  },
  giveOrTake: (said, days) =>
    `${said}، بفارق ${plural(days, { one: 'يوم', two: 'يومين', few: '# أيام', many: '# يوماً', other: '# يوم' })} قبله أو بعده`,
  noTime: 'لم يُذكر وقت',
  before: (days) => ago(days),
  atLeastBefore: (days) => `${ago(days)} على الأقل`,
  outlets: (names, more) =>
    more > 0
      ? `${names.join('، ')} و${plural(more, { one: 'وسيلة إعلام أخرى', two: 'وسيلتا إعلام أخريان', few: '# وسائل إعلام أخرى', many: '# وسيلة إعلام أخرى', other: '# وسيلة إعلام أخرى' })}`
      : names.join(' و'),
  copyOf: (outlet, of) => `${outlet} نقلاً عن ${of}`,
  source: (speaker, outlets) =>
    outlets > 1 ? `(المصدر واحد: ${speaker})` : `(المصدر: ${speaker})`,
  sources: (count) =>
    `(${plural(count, { one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدراً', other: '# مصدر' })})`,
  parties: vocabulary.parties,
  sourceNotNamed: '(المصدر غير مذكور)',
  another: (reports) =>
    reports > 1 ? 'وتذكر تقارير أخرى مكاناً آخر: ' : 'ويذكر تقرير آخر مكاناً آخر: ',
  others: (count) =>
    `وتذكر تقارير أخرى ${plural(count, { one: 'مكاناً آخر', two: 'مكانين آخرين', few: '# أماكن أخرى', many: '# مكاناً آخر', other: '# مكان آخر' })}: `,
  heading: 'وورد أيضاً: ',
  more: (count) =>
    plural(count, {
      one: 'ومكان آخر',
      two: 'ومكانان آخران',
      few: 'و# أماكن أخرى',
      many: 'و# مكاناً آخر',
      other: 'و# مكان آخر',
    }),
  news: (title, more) =>
    more > 0
      ? `الجديد: ${title} (و${plural(more, { one: 'تقرير آخر', two: 'تقريران آخران', few: '# تقارير أخرى', many: '# تقريراً آخر', other: '# تقرير آخر' })}).`
      : `الجديد: ${title}.`,
  comma: '، ',
  semicolon: '؛ ',
  saidBy: ' · ',
  stop: '.',
}
