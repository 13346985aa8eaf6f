import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { root } from './setup.mjs'

/** What an installed site is known by: its manifest and its icons, as files of a build. */
export async function known(load, story) {
  const { icons, manifestOf } = await load('/src/offline/manifest.ts')
  const { iconSvg } = await load('/src/offline/icon.ts')
  return [
    { path: 'manifest.webmanifest', text: manifestOf(story) },
    ...icons.map(({ name, size, maskable }) => ({
      path: `icons/${name}`,
      drawing: iconSvg(size, maskable),
    })),
  ]
}

/** Writes the service worker of a build that is otherwise complete. Answers the size (bytes) of what it keeps. */
export async function keep(load, out) {
  const { keptOf } = await load('/src/offline/kept.ts')
  const { classicScript } = await load('/src/vite-plugins/embed-element.ts')
  const paths = readdirSync(out, { recursive: true })
    .filter((path) => statSync(join(out, path)).isFile())
    .map((path) => path.split(sep).join('/'))
  const kept = keptOf(paths, (path) => readFileSync(join(out, path)))
  const code = await classicScript(join(root, 'src/offline/worker.ts'))
  writeFileSync(join(out, 'sw.js'), `self.kept=${JSON.stringify(kept)};\n${code}`)
  return kept.bytes
}
