import { createHash } from 'node:crypto'

/** What the one file may do: run its own script, draw from what is in it, and ask nobody for anything. */
const policyFor = (hash: string) =>
  [
    "default-src 'none'",
    `script-src '${hash}'`,
    'worker-src blob:',
    // Its sheets are adopted by script; there is no style in the page that a hash could name.
    "style-src 'none'",
    'font-src data:',
    'img-src data: blob:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * A program as it may stand inside a script element: nothing in it ends the element, and what a page
 * would read otherwise than it is written is refused, since its hash would no longer fit.
 */
function inElement(code: string): string {
  if (/[\r\0]/.test(code)) throw new Error('The program has a sign in it that no page keeps.')
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

/** The name that a policy knows a script by. */
export const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

/**
 * The page with the whole program in it. `page`: the page as a site has it, with one script element that
 * names a file. Throws where there is no such element.
 */
export function filePage(page: string, program: string): string {
  const script = /<script type="module" src="[^"]*"><\/script>/
  const charset = '<meta charset="utf-8" />'
  if (!script.test(page)) throw new Error('The page has no script to replace.')
  if (!page.includes(charset)) throw new Error('The page does not begin with its charset.')
  const code = inElement(program)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(hashOf(code))}" />`
  return page
    .replace(charset, () => `${charset}\n    ${policy}`)
    .replace(script, () => `<script type="module">${code}</script>`)
}
