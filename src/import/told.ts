/** What can be said of a file as a whole. The words for each stand in `i18n`. */
export type FileCode =
  | 'too-large'
  | 'empty-file'
  | 'zip'
  | 'pdf'
  | 'old-excel'
  | 'not-text'
  | 'not-json'
  | 'not-geojson'
  | 'other-crs'
  | 'not-xml'
  | 'doctype'
  | 'not-kml-gpx'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'open-quote'
  | 'same-file'
  | 'file-time-unused'
  | 'left-out'
  | 'all-midnight'
  | 'damaged-letters'

/** Something in a row is wrong: it is refused until that is mended. */
const wrongCodes = [
  'more-cells',
  'no-such-day',
  'unreadable-time',
  'excel-serial',
  'epoch-number',
  'two-digit-year',
  'hijri-month',
  'other-weekday',
  'no-such-clock',
  'reversed',
  'unreadable-angle',
  'beyond-90',
  'beyond-180',
  'times-seven',
  'projected',
  'unreadable-radius',
  'says-nothing',
  'broken-shape',
  'track-unaligned',
] as const

/** A row says less than it could: it stays, without a time or without a place. */
const vagueCodes = [
  'no-time',
  'time-unknown',
  'approximate',
  'no-year',
  'season',
  'device-epoch',
  'no-place',
  'place-unknown',
  'half-a-place',
  'zero-zero',
  'not-available',
  'several-points',
  'route-times',
] as const

/** Worth a look: the row is kept as it is. */
const notedCodes = [
  'read-as-bounds',
  'midnight',
  'radius-zero',
  'future',
  'same-row',
  'same-second',
  'fewer-cells',
] as const

/** A question of the file is still open. */
const openCodes = [
  'needs-dayOrder',
  'needs-zone',
  'needs-positionOrder',
  'needs-radiusUnit',
] as const

export const rowCodes = [...wrongCodes, ...vagueCodes, ...notedCodes, ...openCodes] as const
/** What can be said of a row or one of its cells. The words for each stand in `i18n`. */
export type RowCode = (typeof rowCodes)[number]

export const isWrong = (code: RowCode): boolean => (wrongCodes as readonly RowCode[]).includes(code)
export const isVague = (code: RowCode): boolean => (vagueCodes as readonly RowCode[]).includes(code)
export const isOpen = (code: RowCode): boolean => (openCodes as readonly RowCode[]).includes(code)

/** Something told about a file, with what its sentence needs. */
export type FileTold = {
  code: FileCode
  line?: number
  value?: string
  limit?: number
}

/** Something told about a row: the column it stands in, what is written there, and what its sentence needs besides. */
export type RowTold = {
  code: RowCode
  column: string | null
  value: string
  /** Another value that belongs to it: a line, a day, a bound. */
  other?: string
}
