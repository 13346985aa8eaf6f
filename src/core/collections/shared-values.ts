type Row = object

/** Rows of one shape, and what most of them have in common: a row has only what is different in it. */
export type Shared<T extends Row> = { most: Partial<T>; rows: Partial<T>[] }

/**
 * Takes out of rows what is the same in most of them, to send it once. A property that any row lacks
 * stays where it is. Values must be JSON.
 */
export function shared<T extends Row>(rows: readonly T[]): Shared<T> {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => rows.every((row) => key in row))
  const most = Object.fromEntries(keys.map((key) => [key, commonest(rows, key as keyof T)]))
  const differs = ([key, value]: [string, unknown]) =>
    !(key in most) || JSON.stringify(value) !== JSON.stringify(most[key])
  return {
    most: most as Partial<T>,
    rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(differs)) as Partial<T>),
  }
}

function commonest<T extends Row>(rows: readonly T[], key: keyof T): unknown {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const text = JSON.stringify(row[key])
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [[text = 'null'] = []] = [...counts].sort(([, a], [, b]) => b - a)
  return JSON.parse(text) as unknown
}

/** The rows again, each whole. */
export const unshared = <T extends Row>({ most, rows }: Shared<T>): T[] =>
  rows.map((row) => ({ ...most, ...row }) as T)
