import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageMoment } from '../site/page-paths.ts'
import type { Shapes } from '../core/story/claim.ts'
import type { Lesson } from '../core/lesson/lesson.ts'
import type { Story } from '../core/story/story.ts'
import { siteOf } from '../site/site-url.ts'
import { derivedFolder } from '../vite-plugins/evidence.ts'
import type { GroundData } from '../static-map/basemap-paths.ts'
import { momentsOf, scenesOf } from './moments.ts'

/** A file of the build: its text, or the drawing of which it is the picture (PNG). */
export type BuiltFile = { path: string; text: string } | { path: string; drawing: string }

/** What a build asks for: where it will be served, and more moments and scenes than the usual ones. */
export type BuildOptions = Partial<
  Record<'SITE_URL' | 'BLOCK_MOMENTS' | 'BLOCK_SCENES', string | undefined>
>

/** What is read once for all pages. */
export type PageInputs = {
  story: Story
  shapes: Shapes
  ground: GroundData
  site: string | null
  moments: PageMoment[]
}

/** Reads what pages are made from. Throws a plain sentence where what is asked for makes no sense. */
export function readPageInputs(
  root: string,
  { SITE_URL, BLOCK_MOMENTS, BLOCK_SCENES }: BuildOptions,
): PageInputs {
  const from = derivedFolder(root)
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(from, name), 'utf8')) as T
  const story = read<Story>('story.json')
  return {
    story,
    shapes: read<Shapes>('shapes.json'),
    ground: {
      land: read('ground.topojson'),
      rivers: read('rivers.topojson'),
      labels: read('labels.geojson'),
    },
    site: siteOf(SITE_URL),
    moments: [
      ...momentsOf(story, BLOCK_MOMENTS),
      ...scenesOf(read<Lesson | null>('lesson.json'), BLOCK_SCENES),
    ],
  }
}
