import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Story } from '../core/story/story.ts'
import { withHead, withTitle } from '../site/head.ts'
import { derivedFolder } from './evidence.ts'

/** Pages of the story beside its map. */
const beside = ['handout.html']

/**
 * The head of the page tells of the story that it is built from. `url`: the absolute address that the
 * page will have; left out where it is not known.
 */
export function head({ url, dir }: { url?: string | undefined; dir?: string } = {}): Plugin {
  let root = process.cwd()
  return {
    name: 'head',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'pre',
      handler(page, { path }) {
        const file = join(derivedFolder(root, dir), 'story.json')
        const story = () => JSON.parse(readFileSync(file, 'utf8')) as Story
        if (path === '/index.html') return withHead(page, story(), url || null)
        const name = beside.find((one) => path === `/${one}`)
        return name === undefined ? page : withTitle(page, name, story(), url || null)
      },
    },
  }
}
