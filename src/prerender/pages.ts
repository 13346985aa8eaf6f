import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shapes } from '../core/claim.ts'
import type { Story } from '../core/story.ts'
import { languages, type Lang } from '../core/text.ts'
import { derivedFolder } from '../evidence/vite.ts'
import type { GroundData } from '../paper/ground.ts'
import { blockPage } from './page.ts'

type Built = { root: string; scriptOf: (lang: Lang) => string; site: string | null }

/** Every page of the blocks, by its path: one for each language. */
export function pages({ root, scriptOf }: Built): { path: string; html: string }[] {
  const from = derivedFolder(root)
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(from, name), 'utf8')) as T
  const story = read<Story>('story.json')
  const shapes = read<Shapes>('shapes.json')
  const ground: GroundData = {
    land: read('ground.topojson'),
    rivers: read('rivers.topojson'),
    labels: read('labels.geojson'),
  }
  return languages.map((lang) => ({
    path: `embed/${lang}.html`,
    html: blockPage({
      story,
      shapes,
      ground,
      lang,
      now: null,
      script: scriptOf(lang),
      full: lang === 'en' ? '../' : `../?lang=${lang}`,
      head: '',
    }),
  }))
}
