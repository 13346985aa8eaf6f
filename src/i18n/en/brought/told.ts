import type { FileCode, RowCode } from '../../../import/told.ts'

/** What is said of a row; `value` is what stands in the cell, `other` what belongs to it: a line, a day, a count. */
export type RowWords = Record<RowCode, (value: string, other: string) => string>
export type FileWords = Record<FileCode, (value: string, limit: string) => string>

export const row: RowWords = {
  'more-cells': (value) =>
    `This row has more cells than there are columns: “${value}” is left over. Put a cell that holds a comma in double quotes, or separate the cells by semicolons.`,
  'no-such-day': (value, other) =>
    `“${value}” is no day${other ? `: its month ends on ${other}` : ''}. Correct the day or the month.`,
  'unreadable-time': (value) =>
    `“${value}” is not a time this page can read. Write 2017-09-02, 2 September 2017, 2017-09-02T14:30+03:00, or two dates with a slash between them.`,
  'excel-serial': (value) =>
    `“${value}” looks like a spreadsheet’s own number for a day. Format the column as a date, and save it again: there are two ways of counting, four years apart.`,
  'epoch-number': (value) =>
    `“${value}” looks like seconds or milliseconds since 1970. Write it as a date and time.`,
  'two-digit-year': (value) => `“${value}” has a year of two digits. Write all four.`,
  'hijri-month': (value) =>
    `“${value}” names a month of the Islamic calendar, whose days differ from country to country. Write the day of the Gregorian calendar.`,
  'other-weekday': (value, other) =>
    `“${value}” contradicts itself: ${other} falls on another day of the week. Correct one of the two.`,
  'no-such-clock': (value) => `“${value}” holds a time that no clock shows. Correct it.`,
  reversed: (value) => `“${value}” ends before it begins. Write the earlier one first.`,
  'unreadable-angle': (value) =>
    `“${value}” is not a coordinate this page can read. Write 34.5601, 34°33.6′N or 34°33′36″N.`,
  'beyond-90': (value) =>
    `“${value}” is no latitude, for none is beyond 90°. Are latitude and longitude swapped?`,
  'beyond-180': (value) => `“${value}” is no longitude, for none is beyond 180°. Correct it.`,
  'times-seven': (value) =>
    `“${value}” looks like ten-millionths of a degree. Divide it by 10,000,000.`,
  projected: (value) =>
    `“${value}” looks like metres on a grid, such as UTM. Convert it to degrees of latitude and longitude (WGS 84).`,
  'unreadable-radius': (value) =>
    `“${value}” is not a radius this page can read. Write a number, with km or m behind it.`,
  'says-nothing': () => 'This row says neither when nor where.',
  'broken-shape': (value) =>
    `This line or area cannot be drawn: “${value}”. A ring needs four positions and ends where it began; every position lies on the Earth.`,
  'track-unaligned': (value) =>
    `This track has another number of times than of positions (${value}): which time belongs to which position is not to be known.`,
  'no-time': () => 'No time is written.',
  'time-unknown': (value) => `“${value}”: the time is not known.`,
  approximate: (value) =>
    `“${value}” is approximate, and nothing says by how much. To place it in time, write two dates with a slash between them.`,
  'no-year': (value) => `“${value}” names no year.`,
  season: (value) =>
    `“${value}” names a season, which is not the same everywhere. To place it in time, write two dates with a slash between them.`,
  'device-epoch': (value) =>
    `“${value}” is where clocks begin that were never set. It is taken for no time.`,
  'no-place': () => 'No place is written.',
  'place-unknown': (value) =>
    `“${value}” is a name, and this page looks up no names. Add latitude and longitude to see it on the map.`,
  'half-a-place': () => 'Only half of the coordinates is written.',
  'zero-zero': () =>
    'The coordinates 0, 0 are what is written where there is no position. They are taken for none.',
  'not-available': (value) => `“${value}” stands for “not available”.`,
  'several-points': () => 'Several places stand in one row: which of them is meant is not said.',
  'route-times': (value) =>
    `The times of a route’s points (“${value}”) tell when they were set, not when anybody was there. They are left out.`,
  'read-as-bounds': (value) => `“${value}” is read as all the days that it can mean.`,
  midnight: (value) => `“${value}”: midnight may be a time, or an hour that nobody wrote down.`,
  'radius-zero': () => 'A radius of 0 states none. The place is as exact as its digits.',
  future: (value) => `“${value}” lies in the future.`,
  'same-row': (_, other) => `The same, in every cell, as line ${other}.`,
  'same-second': (value, other) => `At the same moment (${value}) line ${other} has another place.`,
  'fewer-cells': (value, other) =>
    `Only ${value} of ${other} cells are there. The others are taken for empty.`,
  'needs-dayOrder': (value) => `“${value}”: which number is the day?`,
  'needs-zone': (value) => `“${value}”: by whose clock?`,
  'needs-positionOrder': (value) => `“${value}”: which number is the latitude?`,
  'needs-radiusUnit': (value) => `“${value}”: kilometres or metres?`,
}

export const file: FileWords = {
  'too-large': (_, limit) => `This file is too large. A page reads up to ${limit} MB.`,
  'empty-file': () => 'This file is empty.',
  zip: () =>
    'This is a packed file: a workbook (XLSX), a KMZ or a ZIP. This page does not read those yet. Save a workbook as CSV, a KMZ as KML.',
  pdf: () => 'This is a PDF, which holds no table that can be read. Save the table as CSV.',
  'old-excel': () => 'This is a workbook of an old kind. Save it as CSV.',
  'not-text': () => 'This file holds no text.',
  'not-json': () => 'This is no valid JSON: it breaks off, or a sign is missing.',
  'not-geojson': () => 'This is JSON, but no GeoJSON: there are no features in it.',
  'other-crs': (value) =>
    `The coordinates are in another system (${value}). Save the file in WGS 84, degrees of longitude and latitude.`,
  'not-xml': () => 'This is no valid XML: something is not closed, or not allowed here.',
  doctype: () =>
    'This file begins with a document type, which can make other text out of its own. For safety such files are not read. Delete the line with DOCTYPE.',
  'not-kml-gpx': (value) => `This is XML, but neither KML nor GPX: it begins with “${value}”.`,
  'no-rows': () => 'There are no rows in this file.',
  'too-many-rows': (_, limit) => `This file has too many rows. A page reads up to ${limit}.`,
  'too-many-columns': (_, limit) => `This file has too many columns. A page reads up to ${limit}.`,
  'open-quote': () =>
    'A quotation mark is opened here and not closed, or closed too early. Where a mark belongs to the text, write it twice.',
  'same-file': (value) => `This file is on the map already, as “${value}”. It is not taken twice.`,
  'file-time-unused': (value) =>
    `The file’s own time (${value}) is mostly that of saving it. It is nobody’s, and left out.`,
  'left-out': (value) => `Not read, for they are no reports: ${value}.`,
  'all-midnight': () => 'Every clock shows midnight: they are read as days.',
  'damaged-letters': () => 'Some letters cannot be read: the file may be in another encoding.',
}
