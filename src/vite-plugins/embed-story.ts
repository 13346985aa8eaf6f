import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { embedStoryOf, withoutTitles } from '../core/drawing/embed-story.ts'
import { packed } from '../core/drawing/packed-story.ts'
import type { Shapes } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import { derivedFolder } from './evidence.ts'

/** Serves `virtual:embed-story/en` and `virtual:embed-story/ar`: the story as a block carries it, in one language. */
export function embedStory(): Plugin {
  let from = ''
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(from, name), 'utf8')) as T
  return {
    name: 'embed-story',
    configResolved: ({ root }) => {
      from = derivedFolder(root)
    },
    resolveId: (id) => (id.startsWith('virtual:embed-story/') ? `\0${id}` : null),
    load(id) {
      const lang = /^\0virtual:embed-story\/(en|ar)$/.exec(id)?.[1] as Lang | undefined
      if (!lang) return null
      const whole = embedStoryOf(read<Story>('story.json'), read<Shapes>('shapes.json'), lang)
      const text = JSON.stringify(packed(withoutTitles(whole)))
      return `export default JSON.parse(${JSON.stringify(text)})`
    },
  }
}
