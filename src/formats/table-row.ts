/** What a flat table can say, of a claim or of itself, by the name of its column. */
export type TableRow = Record<string, string | number | null>
