import type { Geometry } from 'geojson'
import type { FileTold, RowTold } from '../told.ts'

/** What a column is about. The reader can put any column to any use, one column a use. */
export const uses = [
  'time',
  'clock',
  'earliest',
  'latest',
  'stated',
  'latitude',
  'longitude',
  'position',
  'place',
  'radius',
  'group',
  'title',
  'words',
  'source',
] as const
export type Use = (typeof uses)[number]

/** A row of a file: the line it begins on, and its cells as written, in the order of the columns. */
export type Row = {
  line: number
  cells: string[]
  /** A line or an area that it brings; a point stands in the cells. */
  shape: Geometry | null
  told: RowTold[]
}

/** A file as rows and columns, whatever its format. Nothing in it is understood yet. */
export type Table = {
  format: 'csv' | 'geojson' | 'kml' | 'gpx'
  columns: string[]
  rows: Row[]
  /** What the format itself says of its columns. */
  known: Partial<Record<Use, number>>
  /** What is to be said of the file as a whole. */
  told: FileTold[]
}

export type Read = { table: Table } | { problem: FileTold }

/** More rows than this are not read: each is drawn and listed. */
export const mostRows = 2000
export const mostColumns = 200
