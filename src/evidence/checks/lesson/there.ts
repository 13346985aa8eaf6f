import { accountIndex } from '../../../core/analysis/account.ts'
import { isOpen, valuesIn } from '../../../core/analysis/disagreement.ts'
import { drawnStems, type Story } from '../../../core/story/story.ts'
import type { View } from '../../../core/view/view.ts'
import { writeInstant } from '../../../core/time/instant.ts'
import type { Tell } from '../../parse/schema.ts'
import { didYouMean } from '../../parse/did-you-mean.ts'
import type { Hidden } from './hiding.ts'

/** Whatever the view of a scene names is in the story, has been met, and shows; its moment is the story's. */
export function checkThere(
  view: View,
  story: Story,
  met: Story,
  hidden: (id: string) => Hidden | null,
  tell: Tell,
): void {
  const { t, sel, account, reach, measure, hide } = view
  const check = (word: string, id: string, all: Iterable<string>, here: Iterable<string>) => {
    const known = [...all]
    if (!known.includes(id))
      tell(
        ['view'],
        `${word}=${id} names nothing in this story.`,
        didYouMean(id, known, `Take ${word} out, or name something that is there.`),
      )
    else if (![...here].includes(id))
      tell(
        ['view'],
        `${word}=${id} names what has not been met by this scene.`,
        `Add it to the reveals of this scene or of one before, or take ${word} out.`,
      )
  }
  if (t !== null && (t < story.begins || t > story.ends))
    tell(
      ['view'],
      `t=${writeInstant(t)} lies outside the story.`,
      `It runs from ${writeInstant(story.begins)} to ${writeInstant(story.ends)}.`,
    )
  if (sel !== null) check('sel', sel, selectable(story), selectable(met))
  for (const id of account) check('account', id, accountsOf(story), accountsOf(met))
  if (reach !== null) check('reach', reach, idsOf(story.groups), idsOf(met.groups))
  for (const end of measure)
    if (typeof end === 'string') check('measure', end, idsOf(story.claims), idsOf(met.claims))
  for (const stem of hide) check('hide', stem, drawnStems(story), drawnStems(story))
  const reason = sel === null ? null : (hidden(sel) ?? closed(sel, met, hidden))
  if (reason) tell(['view'], reason.what, reason.mend)
}

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id)
const accountsOf = (story: Story): Iterable<string> => accountIndex(story).accounts.keys()

/** What can be selected; of a disagreement two values have been met, or it is none yet. */
const selectable = ({ claims, sources, groups, disagreements }: Story): string[] =>
  [claims, sources, groups, disagreements].flatMap(idsOf)

/** Why a disagreement is none here: too few of its values are left by the view. */
function closed(id: string, met: Story, hidden: (id: string) => Hidden | null) {
  const disagreement = met.disagreements.find((one) => one.id === id)
  // What has not happened yet is a value all the same.
  const isLeft = ({ id: one }: { id: string }) => (hidden(one)?.by ?? 't') === 't'
  const left = new Map(met.claims.filter(isLeft).map((one) => [one.id, one]))
  if (!disagreement || isOpen(valuesIn(disagreement, left, false))) return null
  return {
    what: `sel=${id} is a disagreement of which the view of this scene leaves less than two values.`,
    mend: 'Reveal a claim of another value, change the view, or take sel out.',
  }
}
