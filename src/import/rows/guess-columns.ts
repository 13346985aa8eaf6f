import { halvesOf } from '../cells/position.ts'
import { uses, type Table, type Use } from '../table/table.ts'
import { readTime } from '../times/read-time.ts'
import { isFault } from '../times/calendar-date.ts'

/** Which column is put to which use; left out: none. */
export type Columns = Partial<Record<Use, number>>

/** Names by which columns go, the surest first; of Arabic ones without marks. */
const names: Record<Use, RegExp[]> = {
  earliest: [
    /^(earliest|not.?before|start|start.?(date|time)|begin|begins|beginning|date.?start|from|first|edtf.?start|من|البداية|بداية|تاريخ البداية)$/u,
  ],
  latest: [
    /^(latest.?exclusive|latest|not.?after|end|end.?(date|time)|ends|date.?end|to|until|last|الى|النهاية|نهاية|تاريخ النهاية)$/u,
  ],
  time: [
    /^(edtf|when|date.?time|timestamp|date.?time.?utc|time.?utc|utc.?time|event.?date|التاريخ والوقت)$/u,
    /^(date|day|التاريخ|تاريخ|اليوم)$/u,
    /^(.*[ _.-])?(date|datetime|timestamp)([ _.(-].*)?$/u,
    /^(time|الوقت|الزمن)([ _.(-].*)?$/u,
  ],
  clock: [/^(time|hour|clock|time.?of.?day|local.?time|الساعة|الوقت)([ _.(-].*)?$/u],
  latitude: [
    /^(lat|latitude|y|lat.?dd|decimal.?latitude|خط العرض|العرض)$/u,
    /^(.*[ _.-])?lat(itude)?([ _.(-].*)?$/u,
  ],
  longitude: [
    /^(lon|lng|long|longitude|x|lon.?dd|decimal.?longitude|خط الطول|الطول)$/u,
    /^(.*[ _.-])?(lon|lng|long(itude)?)([ _.(-].*)?$/u,
  ],
  position: [
    /^(coordinates?|coords?|position|lat.?lon|lat.?lng|lat.?long|geo|wkt|geom(etry)?|gps|احداثيات|الاحداثيات)$/u,
  ],
  radius: [
    /^(radius|accuracy|precision|uncertainty|error|horizontal.?accuracy|coordinate.?uncertainty.*|نصف القطر|الدقة)([ _.(-].*)?$/u,
  ],
  place: [
    /^(place.?en|place|place.?name|location|locality|where|town|city|village|site|address|المكان|الموقع|مكان|البلدة|المدينة)$/u,
  ],
  group: [
    /^(group|about|actor|unit|vehicle|ship|vessel.?name|vessel|convoy|track|who|mmsi|المجموعة|القافلة)$/u,
  ],
  stated: [
    /^(when.?stated|stated|time.?stated|date.?(text|stated|as.?written)|verbatim.?(date|event.?date)|التاريخ كما ورد)$/u,
  ],
  title: [/^title.?en$/u, /^(title|name|headline|label|العنوان|الاسم)$/u],
  words: [
    /^quote$/u,
    /^(words|description|desc|text|notes?|what|event|summary|comment|cmt|report|stated|الوصف|النص|ملاحظات|ماذا|الخبر)$/u,
  ],
  source: [/^(source|sources|outlet|url|link|cite|reference|publisher|المصدر|مصدر|الرابط)$/u],
}

/** What a column is probably about, by its name; where no name says it, by what stands in it. No column is put to two uses. */
export function guessColumns({ columns, rows, known }: Table): Columns {
  const found: Columns = { ...known }
  const plain = columns.map((name) => name.toLowerCase().trim().replaceAll(/[أإآ]/g, 'ا'))
  const isFree = (column: number) => !Object.values(found).includes(column)
  const order: Use[] = ['earliest', 'latest', 'time', 'clock', ...uses]
  for (const use of new Set(order)) {
    if (found[use] !== undefined) continue
    // The two ends say more than one time does, and a time of day belongs to a date.
    if (use === 'time' && found.earliest !== undefined && found.latest !== undefined) continue
    if (use === 'clock' && found.time === undefined) continue
    if (use === 'position' && found.latitude !== undefined) continue
    for (const name of names[use]) {
      const column = plain.findIndex((one, i) => name.test(one) && isFree(i))
      if (column >= 0) {
        found[use] = column
        break
      }
    }
  }
  const cells = (column: number) =>
    rows.map((row) => row.cells[column] ?? '').filter((cell) => cell.trim() !== '')
  const mostly = (column: number, is: (cell: string) => boolean) => {
    const all = cells(column)
    return all.length > 0 && all.filter(is).length * 2 > all.length
  }
  const first = (is: (cell: string) => boolean) =>
    columns.findIndex((_, column) => isFree(column) && mostly(column, is))
  const put = (use: Use, column: number) => {
    if (column >= 0) found[use] = column
  }
  if (found.time === undefined && found.earliest === undefined && found.latest === undefined)
    put('time', first(isDate))
  const hasPlace = found.latitude !== undefined || found.position !== undefined
  if (!hasPlace)
    put(
      'position',
      first((cell) => /[,;\s]/.test(cell.trim()) && halvesOf(cell) !== null),
    )
  return found
}

/** A year alone, or any number, is more often something else. */
const isDate = (cell: string): boolean => {
  const read = readTime(cell, 'day-first')
  return !isFault(read) && !/^\d{4}$|^\d{8}$/.test(cell.trim())
}
