import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { arabicOf, inEnglish } from '../core/story/translations.ts'
import { filesIn } from '../evidence/parse/read-folder.ts'
import { print } from '../evidence/report/print-problems.ts'
import { read } from '../evidence/derive/read.ts'

/** Files of the ground, copied as they are; a story without a ground of its own has null. */
const ground = ['ground.topojson', 'rivers.topojson', 'labels.geojson']

/** Where the data is: STORY_DIR, else `dir`, else geojson. */
const folderOf = (dir: string | undefined): string => process.env.STORY_DIR || dir || 'geojson'

/** Where what is derived from a data folder goes, under the root of the project. */
export const derivedFolder = (root: string, dir?: string): string =>
  resolve(root, '.derived', basename(resolve(root, folderOf(dir))))

/** Writes by renaming, so that a build beside this one never reads half a file. */
function write(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
}

/** Checks a data folder and writes what a page ships. Throws one error with all problems. */
function derive(from: string, to: string): void {
  const { story, shapes, lesson, problems } = read(filesIn(from))
  if (problems.length) {
    const error = new Error(`\n${print(problems)}\n`)
    error.stack = error.message
    throw error
  }
  mkdirSync(to, { recursive: true })
  write(to, 'story.json', JSON.stringify(story))
  write(to, 'story.en.json', JSON.stringify(inEnglish(story)))
  write(to, 'texts.ar.json', JSON.stringify(arabicOf(story)))
  write(to, 'shapes.json', JSON.stringify(shapes))
  write(to, 'lesson.json', JSON.stringify(lesson))
  for (const name of ground) {
    const path = join(from, 'basemap', name)
    write(to, name, existsSync(path) ? readFileSync(path, 'utf8') : 'null')
  }
}

/**
 * Reads and checks the data folder before anything is built, and again when it changes in dev.
 * `$derived/` then leads to the files written from it: story.json (and apart, its English and its Arabic), shapes.json, lesson.json and the ground.
 */
export function evidence(options: { dir?: string } = {}): Plugin {
  let from = ''
  let to = ''
  return {
    name: 'evidence',
    enforce: 'pre',
    config({ root = process.cwd() }) {
      from = resolve(root, folderOf(options.dir))
      to = derivedFolder(root, options.dir)
      derive(from, to)
      return { resolve: { alias: { $derived: to } } }
    },
    buildStart() {
      if (!this.meta.watchMode) return
      derive(from, to)
      for (const name of Object.keys(filesIn(from))) this.addWatchFile(join(from, name))
    },
    configureServer: (server) => watch(server, from, to),
  }
}

function watch(server: ViteDevServer, from: string, to: string): void {
  server.watcher.add(from)
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(from + sep)) return
    try {
      derive(from, to)
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      server.config.logger.error(message)
      server.ws.send({ type: 'error', err: { message, stack: '' } })
    }
  })
}
