import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

const root = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'))
const version = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version

/** Build MapLibre's page and worker entries together, so their common code is one file. */
async function splitBuild(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root,
    // MapLibre is written for TypeScript's older class-field rules; without these it breaks.
    oxc: {
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: {
          'maplibre-gl': join(root, 'src/index.ts'),
          'maplibre-gl-worker': join(root, 'src/source/worker.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'maplibre-gl-shared-[hash].mjs',
          postBanner: `/* MapLibre GL JS ${version}, 3-Clause BSD, see LICENSE.txt in this folder. */`,
        },
      },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  )
  // Page, worker, and what they share: anything else means the package has changed its shape.
  if (files.size !== 3 || !files.has('maplibre-gl.mjs') || !files.has('maplibre-gl-worker.mjs')) {
    throw new Error(
      `MapLibre ${version} did not split into three files: ${[...files.keys()].join(', ')}`,
    )
  }
  return files
}

/** True where a page's script, or what it imports at once, asks for MapLibre. */
function reaches(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): boolean {
  const seen = new Set<string>()
  const look = (name: string): boolean => {
    const file = bundle[name]
    if (seen.has(name) || file?.type !== 'chunk') return false
    seen.add(name)
    return file.code.includes('/maplibre-gl.mjs') || file.imports.some(look)
  }
  return look(chunk.fileName)
}

/**
 * In a build, leave `maplibre-gl` out of the app's bundle and put its three files next to it, so
 * that page and worker share one download. Under `vite dev` the published files are used.
 */
export function maplibreSplit(): Plugin {
  let files = new Map<string, string>()
  let folder = ''
  let assets = 'assets'
  return {
    name: 'maplibre-split',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['maplibre-gl'] } }),
    configResolved(config) {
      assets = config.build.assetsDir
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return
      files = await splitBuild()
      const hash = createHash('sha256')
        .update([...files.values()].join('\0'))
        .digest('hex')
        .slice(0, 8)
      folder = `maplibre-gl-${version}-${hash}`
    },
    resolveId: {
      filter: { id: /^(maplibre-gl|virtual:maplibre-worker)$/ },
      handler(id) {
        if (id !== 'maplibre-gl') return '\0maplibre-worker'
        if (this.environment.mode !== 'build') return
        // Every chunk of the app lies in the assets folder, beside this one.
        return { id: `./${folder}/maplibre-gl.mjs`, external: true }
      },
    },
    load: {
      filter: { id: /^\0maplibre-worker$/ },
      handler() {
        // Every chunk of the app lies in the assets folder, beside MapLibre's own.
        const path = `${folder}/maplibre-gl-worker.mjs`
        const url = `import.meta.url.replace(/[^/]*$/, ${JSON.stringify(path)})`
        return `export default ${this.environment.mode === 'build' ? url : "''"}`
      },
    },
    generateBundle() {
      for (const [name, source] of files)
        this.emitFile({ type: 'asset', fileName: `${assets}/${folder}/${name}`, source })
      this.emitFile({
        type: 'asset',
        fileName: `${assets}/${folder}/LICENSE.txt`,
        source: readFileSync(join(root, 'LICENSE.txt')),
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (!bundle || !chunk || !reaches(chunk, bundle)) return
        // Fetch these beside the app's script, not after it.
        return [...files.keys()]
          .filter((name) => !name.includes('worker'))
          .map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'modulepreload',
              href: `./${assets}/${folder}/${name}`,
              // The page's own program is needed first.
              fetchpriority: 'low',
            },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
