import type { Scene } from '../../../core/lesson/lesson.ts'
import type { Story } from '../../../core/story/story.ts'
import type { ReportProblem } from '../../parse/schema.ts'

/** Kinds of place that have an area to be seen beside the one a pupil draws. */
const drawn = ['circle', 'area', 'along']

/** A task can be done: there are areas to compare with, or two reports that differ to choose between. */
export function checkTask({ task }: Scene, story: Story, report: ReportProblem): void {
  if (task?.kind === 'area')
    task.claims.forEach((id, i) => {
      const kind = story.claims.find((claim) => claim.id === id)?.where.kind ?? 'unknown'
      if (drawn.includes(kind)) return
      report(
        ['task', 'claims', i],
        `"${id}" has no area to be seen beside the one drawn: its place is ${kind}.`,
        'Name a claim whose place is a circle, an area or along a road.',
      )
    })
  if (task?.kind !== 'accounts') return
  const [a, b, ...more] = task.claims
  if (a === undefined || b === undefined || more.length > 0)
    report(
      ['task', 'claims'],
      `A pupil chooses one of two here, and ${task.claims.length} are named.`,
      'Name two claims.',
    )
  else if (!differ(a, b, story))
    report(
      ['task', 'claims'],
      `Nothing says that "${a}" and "${b}" differ.`,
      'Name two values of one disagreement, or two claims of which one excludes the other.',
    )
}

/** True where two claims are different values of a disagreement, or exclude one another. */
function differ(a: string, b: string, { relations, disagreements }: Story): boolean {
  const isBoth = (one: { a: string; b: string }) =>
    (one.a === a && one.b === b) || (one.a === b && one.b === a)
  return (
    relations.some((one) => one.type === 'excludes' && isBoth(one)) ||
    disagreements.some(({ values }) => {
      const [ofA, ofB] = [a, b].map((id) => values.findIndex(({ claims }) => claims.includes(id)))
      return ofA !== -1 && ofB !== -1 && ofA !== ofB
    })
  )
}
