import type { Claim } from '../../core/story/claim.ts'
import type { PrintForm } from '../../core/lesson/print-options.ts'
import { storyInScene, viewOfScene, type Lesson, type Scene } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { defaultView } from '../../core/view/view.ts'
import { replayAt } from '../../replay/replay-at.ts'
import type { Replay } from '../../replay/replay.svelte.ts'

/** A scene as it is printed: its number in the lesson, and a replay that has met what it reveals and stands at its moment. */
export type PrintedScene = { scene: Scene; number: number; replay: Replay }

/** Every scene of a lesson, told. */
export const printedScenesOf = (story: Story, lesson: Lesson): PrintedScene[] =>
  lesson.scenes.map((scene, i) => {
    const replay = replayAt(storyInScene(story, lesson, scene), viewOfScene(scene))
    // What is printed is a moment of the story, never the map as it waits to be started.
    replay.clock.untouched = false
    return { scene, number: i + 1, replay }
  })

/** The claims with these ids that are in force in a scene, each once, in this order. */
export function claimsOf(
  { replay }: Pick<PrintedScene, 'replay'>,
  ids: readonly string[],
): Claim[] {
  return [...new Set(ids)].flatMap((id) => {
    const claim = replay.index.claim(id)
    return claim && replay.evidence.isShown(id) ? [claim] : []
  })
}

/** What a pupil reads of a scene: what is said of it rests on these, its question and task are about them, it brings them up. */
export const readIn = ({ says, question, task, reveals }: Scene): string[] => [
  ...says.flatMap(({ claims }) => claims),
  ...(question?.claims ?? []),
  ...(task?.claims ?? []),
  ...reveals,
]

/** What a pupil is asked about. */
const askedIn = ({ question, task }: Scene): string[] => [
  ...(question?.claims ?? []),
  ...(task?.claims ?? []),
]

/** The ids of the claims of a scene that a form prints with their sources, in the order in which it does. */
export function citedIn(form: PrintForm, scene: Scene, anonymous: ReadonlySet<string>): string[] {
  if (form === 'handout') return readIn(scene)
  return askedIn(scene).filter((id) => !anonymous.has(id))
}

/** The claims that a worksheet prints without saying who says so: those whose tasks are to weigh them unseen. */
export const anonymousIn = (form: PrintForm, scenes: readonly Scene[]): Set<string> =>
  new Set(
    form === 'worksheet'
      ? scenes.flatMap(({ task }) => (task?.kind === 'accounts' ? task.claims : []))
      : [],
  )

/** Which map a form prints of a scene: the reports', the same in small, one to draw on, or none. */
export function mapIn(form: PrintForm, { task }: Scene): 'reports' | 'small' | 'blank' | null {
  const draws = task?.kind === 'area'
  if (form === 'handout') return 'reports'
  if (form === 'key') return draws ? 'small' : null
  return draws ? 'blank' : 'small'
}

/** The sentences that tell a story in short, each with what it rests on. */
export type WhatHappened = Story['whatHappened']

/**
 * Those of which everything cited is weighed. Of a story that is met in part only its beginning, as far
 * as it is told without a gap: sentences out of their middle would tell another story.
 */
export function happenedIn(replay: Replay, isWhole: boolean, all: WhatHappened): WhatHappened {
  const isTold = ({ claims }: WhatHappened[number]) =>
    claims.every((id) => replay.evidence.weighed.has(id))
  const gap = all.findIndex((sentence) => !isTold(sentence))
  return isWhole || gap === -1 ? all.filter(isTold) : all.slice(0, gap)
}

/** True where the last scene of a lesson is among some of its scenes: by then the whole story may be told. */
export const isToTheEnd = ({ scenes }: Lesson, chosen: readonly PrintedScene[]): boolean =>
  chosen.at(-1)?.scene.id === scenes.at(-1)?.id

/**
 * What has been met by the end of some scenes: after the last of a lesson, the whole story. Only the
 * starting articles where no scene weighs anything else.
 */
export function revealedReplay(
  story: Story,
  lesson: Lesson,
  chosen: readonly PrintedScene[],
): Replay {
  const last = chosen.at(-1)?.scene
  const tiers = new Set(chosen.map(({ replay }) => replay.choices.tier))
  const [tier = 'all'] = tiers.size === 1 ? tiers : []
  const revealed = last && !isToTheEnd(lesson, chosen) ? storyInScene(story, lesson, last) : story
  return replayAt(revealed, { ...defaultView, t: story.ends, tier })
}
