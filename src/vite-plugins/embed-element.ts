import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { attributes } from '../core/view/view.ts'

/** Of the table of views an element knows the names alone; how each word is read is the frame's business. */
const namesAlone: Plugin = {
  name: 'names-alone',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/core/view/view.ts')
      ? `export const attributes = ${JSON.stringify(attributes)}`
      : null,
}

const here = dirname(fileURLToPath(import.meta.url))

/** One file, of this folder if need be, as one classic script, without anything else to load; exports go to `name`. */
export async function classicScript(
  file: string,
  name?: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: here,
    plugins,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(here, file),
        preserveEntrySignatures: name ? 'strict' : false,
        output: { format: 'iife', ...(name && { name }) },
      },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  if (output.length !== 1) throw new Error(`${file} did not become one script`)
  return output[0].code
}

/** In a build, puts the element's script beside the page, under a name that stays; and with `demo` an article that uses it, and pages that host it as newsrooms do (Pym by its own script). */
export function element({ demo = true } = {}): Plugin {
  let root = process.cwd()
  return {
    name: 'convoy-map',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'convoy-map.js',
        source: await classicScript('../embed/element.ts', undefined, [namesAlone]),
      })
      if (!demo) return
      const pym = (file: string) => readFileSync(join(root, 'node_modules/pym.js', file), 'utf8')
      this.emitFile({
        type: 'asset',
        fileName: 'demo/hosts/pym.js',
        source: `/*\n${pym('LICENSE')}*/\n${pym('dist/pym.v1.js')}`,
      })
      for (const name of readdirSync(join(root, 'demo'), { recursive: true, encoding: 'utf8' })) {
        const file = join(root, 'demo', name)
        if (statSync(file).isFile())
          this.emitFile({
            type: 'asset',
            fileName: `demo/${name.replaceAll('\\', '/')}`,
            source: readFileSync(file),
          })
      }
    },
  }
}
