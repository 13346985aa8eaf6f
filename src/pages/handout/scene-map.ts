import { viewportOf } from '../../core/geo/web-mercator.ts'
import type { Ground } from '../../data.ts'
import { sceneOf, type MapScene } from '../../static-map/scene.ts'
import { momentOf } from '../../ui/base/moment-text.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import type { Side } from '../map-panel/account-pair.svelte.ts'
import { subjectOf } from '../map-panel/subject.ts'
import type { PrintedScene } from './printed-scenes.ts'

/** A map of a scene, and whose it is. */
export type SceneDrawing = {
  id: string
  name: string
  blank: boolean
  scene: MapScene
  label: string
}

/** Millimetres on paper in the px in which a drawing is laid out, so that its letters are printed at their own size. */
const px = (mm: number): number => (mm * 96) / 25.4
const sizes = {
  reports: [px(118), px(82)],
  /** One of two beside one another. */
  side: [px(87), px(82)],
  /** Beside lines to write on, or an answer to be read. */
  small: [px(100), px(68)],
  blank: [px(178), px(122)],
} as const

export type MapSize = keyof typeof sizes

/** The map of a scene as one side tells it; a blank one leaves out whatever reports say of where and when. */
export function sceneDrawing(
  { scene, replay }: PrintedScene,
  { name, evidence }: Side,
  of: { ground: Ground; preferences: Preferences; size: MapSize; id: string },
): SceneDrawing {
  const { ground, preferences, size, id } = of
  const blank = size === 'blank'
  const [width, height] = sizes[size]
  const only = blank ? [] : undefined
  const subject = subjectOf({ replay, preferences, evidence: () => evidence, only: () => only })
  const label = [preferences.words.map, ...(name ? [name] : []), momentOf(replay, preferences)]
  return {
    id,
    name,
    blank,
    scene: sceneOf(subject, ground, viewportOf(scene.look, width, height)),
    label: label.join(`${preferences.words.comma} `),
  }
}
