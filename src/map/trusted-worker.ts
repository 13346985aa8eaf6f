type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown
}

const trusted = new Set<string>()

/**
 * Where a page is to start no script but of an address that it trusts (`require-trusted-types-for 'script'`): trusts
 * that of MapLibre's worker, and in a page without an origin the text that MapLibre finds there. MapLibre asks with a
 * plain text, for which there is only the default policy.
 */
export function trustWorker(url: string): void {
  const isFirst = trusted.size === 0
  trusted.add(url)
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  if (!isFirst || !trustedTypes) return
  const isOurs = (asked: string) =>
    trusted.has(asked) || (self.origin === 'null' && asked.startsWith('data:text/javascript'))
  try {
    trustedTypes.createPolicy('default', {
      createScriptURL: (asked) => (isOurs(asked) ? asked : null),
    })
  } catch {
    // Whoever made the page's policy before has the say, or the host names those that there may be.
  }
}
