import { readViewInScene } from '../../core/lesson/scene-stages.ts'
import { viewOfScene, type Scene } from '../../core/lesson/lesson.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import { lessonWords } from '../../i18n/lesson.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import type { PupilSession } from './pupil-session.svelte.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

/**
 * Puts a lesson where an address says, within its scene. Whatever the scene has not met is answered with
 * one sentence, the same as for what there is nowhere. Returns the camera that the address asks for.
 */
export function applySceneView(
  address: URLSearchParams,
  { scene, session }: PupilSession,
  preferences: Preferences,
  board: NoticeBoard,
) {
  if (!scene) return null
  const { view, refused } = readViewInScene(scene, address)
  const words = lessonWords[preferences.lang]
  const asked = address.get('scene')
  const gone = session.replay.open(view)
  const { badWord } = preferences.words.notice
  if (refused.length > 0) board.tell({ id: 'refused', words: badWord(refused) })
  if (asked !== null && session.indexOf(asked) < 0)
    board.tell({ id: 'scene', words: words.goneScene })
  if (gone.length > 0) board.tell({ id: 'unmet', words: words.unmet })
  return view.c
}

/** Whether what is open beside the moment is what the scene itself has open. */
export function isOpenIn(scene: Scene | null, { choices, pointed }: Replay): boolean {
  if (scene === null || pointed !== null) return false
  const { sel, panel: own } = viewOfScene(scene)
  return choices.selected === sel && [own, 'sources', null].includes(choices.panel)
}
