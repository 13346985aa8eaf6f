/** How many texts of a file there are, and how many of them have no Arabic, by property. */
export type Untranslated = { texts: number; missing: number; by: Map<string, number> }

/** Counts the texts for people (`{ en, ar? }`) in a value read from JSON. */
export function untranslatedIn(value: unknown): Untranslated {
  const found: Untranslated = { texts: 0, missing: 0, by: new Map() }
  const walk = (inner: unknown, name: string): void => {
    if (Array.isArray(inner)) return inner.forEach((item) => walk(item, name))
    if (typeof inner !== 'object' || inner === null) return
    if ('en' in inner) {
      found.texts++
      if ('ar' in inner) return
      found.missing++
      found.by.set(name, (found.by.get(name) ?? 0) + 1)
      return
    }
    for (const [key, member] of Object.entries(inner)) if (key !== 'geometry') walk(member, key)
  }
  walk(value, '')
  return found
}
