import type { Format } from '../../core/citation/export-format.ts'

/** The formats for a download: fetched when they are first asked for. */
export const formats = async (): Promise<readonly Format[]> =>
  (await import('../../formats/index.ts')).formats
