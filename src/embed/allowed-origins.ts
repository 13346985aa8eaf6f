/**
 * The hosts that may command a block, from the word `host` of its address: origins, separated by commas or
 * given several times. Null where there is no such word: the block is public, so any parent may.
 */
export function readAllowedOrigins(query: URLSearchParams): string[] | null {
  if (!query.has('host')) return null
  return query
    .getAll('host')
    .flatMap((text) => text.split(','))
    .flatMap((text) => {
      const origin = URL.canParse(text.trim()) ? new URL(text.trim()).origin : 'null'
      return origin === 'null' ? [] : [origin]
    })
}

/** Whether commands from this origin are carried out. */
export const isAllowed = (trust: readonly string[] | null, origin: string): boolean =>
  trust?.includes(origin) ?? true

/**
 * The target origins for a message to the parent. `origin`: the parent's, where it is known; a sandboxed
 * page's is "null" and can only be reached as `*`. `open`: a height, which every parent may know.
 */
export function targetOrigins(
  trust: readonly string[] | null,
  origin: string | undefined,
  open = false,
): readonly string[] {
  const exact = origin === undefined || origin === 'null' ? '*' : origin
  if (trust === null || open) return [exact]
  if (origin === undefined) return trust
  return trust.includes(origin) ? [origin] : []
}
