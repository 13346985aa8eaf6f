// For the tests: of the real data files as few rows as stand by themselves.
type Files = Record<string, string>
type Row = Record<string, unknown> & { id?: string }
type Collection = { features: Row[] }

const idOf = (row: Row): string | null => (typeof row.id === 'string' ? row.id : null)
const rowsOf = (top: unknown): Row[] | null => {
  if (Array.isArray(top)) return top as Row[]
  return top !== null && typeof top === 'object' && 'features' in top
    ? (top as Collection).features
    : null
}

/** Every text in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) yield* textsIn(inner)
}

/**
 * The files without what nobody asks for: kept are the rows with these ids, whatever rows they name, and so on, and the
 * relations between claims that are kept. A lesson names nearly every claim: it is left out.
 */
export function fewRows(files: Files, ids: readonly string[]): Files {
  const whole = Object.entries(files)
    .filter(([name]) => !/^(scenes|lesson)\./.test(name))
    .map(([name, text]) => ({ name, top: JSON.parse(text) as unknown }))
  const byId = new Map<string, Row>()
  for (const { top } of whole)
    for (const row of rowsOf(top) ?? []) if (idOf(row) !== null) byId.set(String(row.id), row)

  const kept = new Set<string>()
  const keep = (id: string): void => {
    const row = byId.get(id)
    if (!row || kept.has(id)) return
    kept.add(id)
    for (const text of textsIn(row)) keep(text)
  }
  for (const id of ids) keep(id)
  for (const { top } of whole) if (!rowsOf(top)) for (const text of textsIn(top)) keep(text)

  const isKept = (row: Row): boolean =>
    idOf(row) === null
      ? [row['a'], row['b']].every((id) => kept.has(String(id)))
      : kept.has(String(row.id))
  return Object.fromEntries(
    whole.map(({ name, top }) => {
      const rows = rowsOf(top)?.filter(isKept)
      const less = rows ? (Array.isArray(top) ? rows : { ...(top as object), features: rows }) : top
      return [name, JSON.stringify(less, null, 2)]
    }),
  )
}
