import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const worker = '\0maplibre-worker'
const sheet = '\0sheet:'
const derived = '\0derived:'
const isSheet = /\.css$/
const isFetched = /\?url(&no-inline)?$/

/** A module of ours for a file: under a name that no other plugin takes for its own. */
const named = (kind: string, path: string) => `${kind}${Buffer.from(path).toString('hex')}`
const pathOf = (kind: string, id: string) => Buffer.from(id.slice(kind.length), 'hex').toString()

/** A page adopts a sheet when the module that imports it runs, not before: pages in one file do not share their looks. */
function adopting(path: string): string {
  // Svelte knows its own sheets by how their address ends.
  const inline = path.includes('?') ? path.replace('?', '?inline&') : `${path}?inline`
  return `import text from ${JSON.stringify(inline)}
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)`
}

const dataAddress = (text: string) =>
  `export default 'data:application/json,' + encodeURIComponent(${JSON.stringify(text)})`

/** Its end tells MapLibre of a classic worker: a page opened from a file may start no module from a blob. */
const blobAddress = (code: string) =>
  `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' })) + '#.cjs'`

/**
 * Makes a program stand in one script that needs nothing beside it: style sheets are text in it, what
 * would be fetched is a data: address, and MapLibre's worker a blob: of `workerCode`, a classic script.
 */
export function oneFile(workerCode: () => Promise<string>): Plugin {
  return {
    name: 'one-file',
    enforce: 'pre',
    config: () => ({ define: { 'import.meta.env.ONE_FILE': 'true' } }),
    async resolveId(id, importer, options) {
      if (id === 'virtual:maplibre-worker') return worker
      // A sheet of ours asks for itself once more, as a text.
      const kind = isFetched.test(id) ? derived : isSheet.test(id) ? sheet : null
      if (kind === null || importer?.startsWith(sheet)) return
      const file = kind === derived ? id.replace(isFetched, '') : id
      const found = await this.resolve(file, importer, { ...options, skipSelf: true })
      return found && named(kind, found.id)
    },
    async load(id) {
      if (id === worker) return blobAddress(await workerCode())
      if (id.startsWith(sheet)) return adopting(pathOf(sheet, id))
      if (id.startsWith(derived)) return dataAddress(readFileSync(pathOf(derived, id), 'utf8'))
    },
  }
}

/** Every page of a built site names what it can be installed as; nothing of that is fetched to show the page. */
export const installable: Plugin = {
  name: 'installable',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/touch-180.png' } },
  ],
}
