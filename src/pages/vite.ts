import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Story } from '../core/story.ts'
import { withHead } from '../evidence/head.ts'
import { derivedFolder } from '../evidence/vite.ts'

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
        if (path !== '/index.html') return page
        const story = join(derivedFolder(root, dir), 'story.json')
        return withHead(page, JSON.parse(readFileSync(story, 'utf8')) as Story, url || null)
      },
    },
  }
}
