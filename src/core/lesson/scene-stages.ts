import { viewOfScene, type Scene } from './lesson.ts'
import { defaultView, only, queryOf, readView, writeView, type View } from '../view/view.ts'

/** How far somebody is in a scene: reads what it says, is asked, has been shown what was held back. */
const stages = ['read', 'asked', 'shown'] as const
export type Stage = (typeof stages)[number]

/**
 * The stages of a scene. Accounts are weighed before anything is said of them; an area is drawn after the
 * sentences that speak of it; a question, which may speak of what a task showed, comes last.
 */
export function stagesOf({ task, question }: Scene): Stage[] {
  if (task) return task.kind === 'accounts' ? ['asked', 'shown'] : [...stages]
  return question ? ['read', 'asked'] : ['read']
}

/** The stage in which a scene opens. */
export const firstStage = (scene: Scene): Stage => stagesOf(scene)[0] ?? 'read'

/** The stage after another; the same where it is the last. */
export function stageAfter(scene: Scene, stage: Stage): Stage {
  const all = stagesOf(scene)
  return all[all.indexOf(stage) + 1] ?? stage
}

/** Whether nothing of a scene comes after a stage. */
export const isLastStage = (scene: Scene, stage: Stage): boolean => stagesOf(scene).at(-1) === stage

/** Ids of the claims that a scene holds back at a stage: what its task asks about, until that is shown. */
export const withheldClaims = ({ task }: Scene, stage: Stage): string[] =>
  task && stage !== 'shown' ? task.claims : []

/** Whether a scene says its sentences at a stage. */
export const showsSentences = ({ task }: Scene, stage: Stage): boolean =>
  task?.kind !== 'accounts' || stage === 'shown'

/** Whether the question of a scene is put at a stage. */
export const asksQuestion = (scene: Scene, stage: Stage): boolean =>
  scene.question !== null && stage !== 'read' && isLastStage(scene, stage)

/** A view with nothing that is not the scene's to say: how its reader reads, where they look. */
const asScenesSay = (view: View): View => ({
  ...view,
  ...only(defaultView, ({ notInScene }) => notInScene !== null),
})

/** Whether a view shows what the scene would show by itself. */
export const isSceneView = (view: View, scene: Scene): boolean =>
  queryOf(writeView(asScenesSay(view))) === queryOf(writeView(asScenesSay(viewOfScene(scene))))

/**
 * The view that an address means in a scene, and the words of it that make no sense. With a moment it is
 * the whole view; without one, what it says is changed in the scene's own.
 */
export function readViewInScene(
  scene: Scene,
  address: URLSearchParams,
): { view: View; refused: string[] } {
  const { view, refused } = readView(address)
  if (view.t !== null) return { view: { ...view, scene: scene.id }, refused }
  const asked = Object.fromEntries(Object.entries(view).filter(([name]) => address.has(name)))
  return { view: { ...viewOfScene(scene), ...asked, scene: scene.id }, refused }
}

/** A view as an address says it in a scene: where it is the scene's own, the scene alone. */
export function viewToWrite(view: View, scene: Scene): View {
  if (!isSceneView(view, scene)) return { ...view, scene: scene.id }
  const readers = only(view, ({ isReaders }) => isReaders)
  return { ...defaultView, ...readers, scene: scene.id }
}
