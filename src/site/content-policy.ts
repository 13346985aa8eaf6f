import { createHash } from 'node:crypto'

/** How a policy knows an inline script or style: by its hash. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Stands for the address of our own host until the page knows it. */
const unknown = '%host%'

/** A page's own Content-Security-Policy: markup for its head, before whatever it is to govern. */
export type Policy = { content: string; script: string | null }

/**
 * What a page may load: `from` writes the policy, given what it may call its own host. In a sandbox a page has no
 * origin, and WebKit takes `'self'` there for nothing at all: so the host is named beside it. Where the build does not
 * know it (`site` is null), a policy that names schemes alone lets a first script run, inline and by its hash, which
 * sets a second one that names the host; a page obeys both. `more`: what else that script does.
 */
export function policyFor(
  from: (own: string, scripts: readonly string[]) => string,
  site: string | null,
  more = '',
): Policy {
  const pin = `(function(m){m.httpEquiv='Content-Security-Policy';m.content=${JSON.stringify(from(`'self' ${unknown}`, []))}.split('${unknown}').join(location.origin);if(/^http/.test(location.protocol))document.head.appendChild(m)})(document.createElement('meta'));`
  const code = site === null ? pin + more : more
  const own = site === null ? "'self' http: https:" : `'self' ${new URL(site).origin}`
  const script = code === '' ? null : code
  return { content: from(own, script === null ? [] : [hashOf(script)]), script }
}
