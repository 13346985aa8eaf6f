import { accountIndex } from '../../../core/analysis/account.ts'
import { isOpen, valuesIn } from '../../../core/analysis/disagreement.ts'
import { drawnLayers, type Story } from '../../../core/story/story.ts'
import { idsIn } from '../../../core/view/choices-in-view.ts'
import type { IdKind, View } from '../../../core/view/view.ts'
import { writeInstant } from '../../../core/time/instant.ts'
import type { ReportProblem } from '../../parse/schema.ts'
import { didYouMean } from '../../parse/did-you-mean.ts'
import type { Hidden } from './hiding.ts'

/** Whatever the view of a scene names is in the story, has been met, and shows; its moment is the story's. */
export function checkThere(
  view: View,
  story: Story,
  revealed: Story,
  hidden: (id: string) => Hidden | null,
  report: ReportProblem,
): void {
  const { t, sel } = view
  const check = (word: string, id: string, all: Iterable<string>, here: Iterable<string>) => {
    const known = [...all]
    if (!known.includes(id))
      report(
        ['view'],
        `${word}=${id} names nothing in this story.`,
        didYouMean(id, known, `Take ${word} out, or name something that is there.`),
      )
    else if (![...here].includes(id))
      report(
        ['view'],
        `${word}=${id} names what has not been met by this scene.`,
        `Add it to the reveals of this scene or of one before, or take ${word} out.`,
      )
  }
  if (t !== null && (t < story.begins || t > story.ends))
    report(
      ['view'],
      `t=${writeInstant(t)} lies outside the story.`,
      `It runs from ${writeInstant(story.begins)} to ${writeInstant(story.ends)}.`,
    )
  for (const { word, names, id } of idsIn(view))
    // A file that is not met yet can be hidden all the same.
    check(word, id, idsOf[names](story), idsOf[names](names === 'layer' ? story : revealed))
  const reason = sel === null ? null : (hidden(sel) ?? closed(sel, revealed, hidden))
  if (reason) report(['view'], reason.what, reason.fix)
}

const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id)

/** What an id of each kind can be in a story. */
const idsOf: Record<IdKind, (story: Story) => Iterable<string>> = {
  claim: ({ claims }) => ids(claims),
  group: ({ groups }) => ids(groups),
  account: (story) => accountIndex(story).accounts.keys(),
  layer: drawnLayers,
  anything: ({ claims, sources, groups, disagreements }) =>
    [claims, sources, groups, disagreements].flatMap(ids),
}

/** Why a disagreement is none here: too few of its values are left by the view. */
function closed(id: string, revealed: Story, hidden: (id: string) => Hidden | null) {
  const disagreement = revealed.disagreements.find((one) => one.id === id)
  // What has not happened yet is a value all the same.
  const isLeft = ({ id: one }: { id: string }) => (hidden(one)?.by ?? 't') === 't'
  const left = new Map(revealed.claims.filter(isLeft).map((one) => [one.id, one]))
  if (!disagreement || isOpen(valuesIn(disagreement, left, false))) return null
  return {
    what: `sel=${id} is a disagreement of which the view of this scene leaves less than two values.`,
    fix: 'Reveal a claim of another value, change the view, or take sel out.',
  }
}
