import { readArea, type DrawnArea } from '../geo/drawn-area.ts'

export const reliances = ['first', 'second', 'both', 'neither'] as const
/** Which of two accounts somebody would rely on. */
export type Reliance = (typeof reliances)[number]

/** An area that somebody would defend (null: none), the claim it rests on (null: none), and why. */
export type AreaAnswer = {
  kind: 'area'
  area: DrawnArea | null
  restsOn: string | null
  why: string
}
/** Which of two accounts somebody would rely on, and what they would check. */
export type AccountsAnswer = { kind: 'accounts'; relies: Reliance | null; why: string }
type TaskAnswer = AreaAnswer | AccountsAnswer

/** What somebody answered in one scene: its task, its question in words. */
export type Answer = { task: TaskAnswer | null; question: string }
/** By the id of the scene. */
export type Answers = Record<string, Answer>

export const noAnswer: Answer = { task: null, question: '' }

/** As long as an answer may be. */
export const mostLetters = 2000

const words = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, mostLetters) : ''

function readTask(value: unknown): TaskAnswer | null {
  const { kind, area, restsOn, relies, why } = (value ?? {}) as Record<string, unknown>
  if (kind === 'area')
    return {
      kind,
      area: readArea(area),
      restsOn: typeof restsOn === 'string' ? restsOn.slice(0, 80) : null,
      why: words(why),
    }
  if (kind !== 'accounts') return null
  return { kind, relies: reliances.find((one) => one === relies) ?? null, why: words(why) }
}

/** True where nothing has been answered. */
export const isEmpty = ({ task, question }: Answer): boolean =>
  task === null && question.trim() === ''

/** Answers as they were kept: whatever of the text makes sense, nothing where none of it does. */
export function readAnswers(text: string | null): Answers {
  let kept: unknown = null
  try {
    kept = JSON.parse(text ?? 'null')
  } catch {
    // Somebody else's text, or half of ours.
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
  const all = Object.entries(kept as Record<string, { task?: unknown; question?: unknown } | null>)
  return Object.fromEntries(
    all
      .map(([scene, one]): [string, Answer] => [
        scene,
        { task: readTask(one?.task), question: words(one?.question) },
      ])
      .filter(([, answer]) => !isEmpty(answer)),
  )
}
