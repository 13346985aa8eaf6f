import type { FeatureCollection, Point } from 'geojson'
import type { Topology } from 'topojson-specification'
import storyText from '$derived/story.json?raw'
import englishText from '$derived/story.en.json?raw'
import arabicUrl from '$derived/texts.ar.json?url&no-inline'
import shapesUrl from '$derived/shapes.json?url&no-inline'
import lessonUrl from '$derived/lesson.json?url&no-inline'
import groundUrl from '$derived/ground.topojson?url&no-inline'
import riversUrl from '$derived/rivers.topojson?url&no-inline'
import labelsUrl from '$derived/labels.geojson?url&no-inline'
import type { Shapes } from './core/story/claim.ts'
import type { Lesson } from './core/lesson/lesson.ts'
import type { Story } from './core/story/story.ts'
import { withArabic } from './core/story/translations.ts'

/** Everything that happens in the story, read from the data folder when the page was built. A page takes a lighter way to it. */
export const story = /* @__PURE__ */ JSON.parse(storyText) as Story

/** The story in English, which every page brings; names on the map are in both languages. */
export const english = /* @__PURE__ */ JSON.parse(englishText) as Story

async function load<T>(url: string, name: string): Promise<T> {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return (await response.json()) as T
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The file ${name} could not be loaded: ${reason}.`, { cause })
  }
}

/** The story in both languages. Rejects with a plain message. */
export const loadStory = async (): Promise<Story> =>
  withArabic(english, await load(arabicUrl, 'texts.ar.json'))

/** The geometries of the story, by shape id. Rejects with a plain message. */
export const loadShapes = (): Promise<Shapes> => load(shapesUrl, 'shapes.json')

/** The lesson over the story, null where it brings none. Rejects with a plain message. */
export const loadLesson = (): Promise<Lesson | null> => load(lessonUrl, 'lesson.json')

/** The ground under the story; null each where the story brings none. */
export type Ground = {
  land: Topology | null
  rivers: Topology | null
  labels: FeatureCollection<Point> | null
}

/** The ground: land and borders, rivers, names. Rejects with a plain message. */
export async function loadGround(): Promise<Ground> {
  const [land, rivers, labels] = await Promise.all([
    load<Ground['land']>(groundUrl, 'ground.topojson'),
    load<Ground['rivers']>(riversUrl, 'rivers.topojson'),
    load<Ground['labels']>(labelsUrl, 'labels.geojson'),
  ])
  return { land, rivers, labels }
}
