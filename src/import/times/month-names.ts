const english = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
/** Of Damascus and Beirut, of Cairo, and of the Maghreb, without the marks on their alefs. */
const arabic = [
  ['كانون الثاني', 'يناير', 'جانفي'],
  ['شباط', 'فبراير', 'فيفري'],
  ['اذار', 'مارس'],
  ['نيسان', 'ابريل', 'افريل'],
  ['ايار', 'مايو', 'ماي'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان'],
  ['تموز', 'يوليو', 'يوليه', 'جويلية'],
  ['اب', 'اغسطس', 'اوت'],
  ['ايلول', 'سبتمبر', 'شتنبر'],
  ['تشرين الاول', 'اكتوبر'],
  ['تشرين الثاني', 'نوفمبر', 'نونبر'],
  ['كانون الاول', 'ديسمبر', 'دجنبر'],
]

const hijri =
  /محرم|صفر|ربيع ال|جماد|رجب|شعبان|رمضان|شوال|ذو ال|ذي ال|muharram|safar|rabi|jumada|rajab|sha.?ban|ramad|shawwal|dhu/iu

const weekdays = [
  ['sunday', 'sun', 'الاحد'],
  ['monday', 'mon', 'الاثنين'],
  ['tuesday', 'tues', 'tue', 'الثلاثاء'],
  ['wednesday', 'wed', 'الاربعاء'],
  ['thursday', 'thurs', 'thu', 'الخميس'],
  ['friday', 'fri', 'الجمعة'],
  ['saturday', 'sat', 'السبت'],
]

/** Whole words alone: a month is named by no part of one. */
const wholeWord = (names: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])\\.?`, 'gu')

const months = english.map((names, i) => wholeWord([...names, ...(arabic[i] ?? [])]))
const days = weekdays.map(wholeWord)

/** True where a month of the Islamic calendar is named: its days are not the same for everybody. */
export const isHijri = (text: string): boolean => hijri.test(text)

/** A text with `m9` for September in whatever language, and `w6` for Saturday; a month named twice over, as in “آب/أغسطس”, once. */
export function withNumberedNames(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[أإآ]/g, 'ا')
  const named = months.reduce((text, names, i) => text.replaceAll(names, ` m${i + 1} `), plain)
  return days
    .reduce((text, names, i) => text.replaceAll(names, ` w${i} `), named)
    .replaceAll(/(m\d+)\s*[/(]\s*\1\s*\)?/g, '$1 ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
