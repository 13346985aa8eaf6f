import { accountIndex, citedBy, claimsBy } from '../../../core/analysis/account.ts'
import { happens, type Claim, type Shapes } from '../../../core/story/claim.ts'
import { filterContext, passes } from '../../../core/filter/filter.ts'
import { writeInstant } from '../../../core/time/instant.ts'
import { isInTier, type HiddenBy } from '../../../core/analysis/choices.ts'
import { byId, knownBy } from '../../../core/analysis/publication.ts'
import type { Story } from '../../../core/story/story.ts'
import type { View } from '../../../core/view/view.ts'
import { stateAt } from '../../../core/time/when.ts'

/** Why a claim cannot be seen, by which word of the view, and what to do about it. */
export type Hidden = { by: HiddenBy | 't'; what: string; fix: string }

/**
 * What answers, of a claim by its id, why a view of the story as met does not show it; null where it
 * does, or where the story has no such claim. The reasons come in the order in which a page narrows.
 */
export function hiddenReasonIn(
  view: View,
  revealed: Story,
  shapes: Shapes,
): (id: string) => Hidden | null {
  const now = view.t ?? revealed.begins
  const [accounts, sources] = [accountIndex(revealed), byId(revealed.sources)]
  // An account that is not there is told of by itself; a page leaves it out.
  const told = view.account.filter((id) => accounts.accounts.has(id))
  const context = filterContext(revealed, shapes, ({ when }) => stateAt(when, now))
  const knownAt = view.known === 'now' ? now : view.known
  const isOut = (claim: Claim) =>
    knownAt === null || knownBy(claim, sources, knownAt, revealed.begins) === 'certainly'
  const asOut = (claim: Claim): Claim =>
    knownAt === null
      ? claim
      : { ...claim, cites: claim.cites.filter((cite) => isOut({ ...claim, cites: [cite] })) }

  return (id) => {
    const claim = revealed.claims.find((one) => one.id === id)
    if (!claim) return null
    const hidden = (by: Hidden['by'], why: string, fix: string) => ({
      by,
      what: `"${id}" is hidden in this scene: ${why}.`,
      fix: `${fix}, or name another claim.`,
    })
    if (!isInTier(claim.tier, view.tier))
      return hidden('tier', `its view asks for tier=${view.tier}`, 'Change the tier')
    if (claimsBy([claim], told, accounts).length === 0)
      return hidden(
        'account',
        `its view asks for account=${told.join()}, which does not tell it`,
        'Ask for another account',
      )
    if (!isOut(citedBy(claim, told, accounts)))
      return hidden(
        'known',
        `it had not certainly been published by ${writeInstant(knownAt ?? now)}, the second clock of its view`,
        'Move known=… or take it out',
      )
    if (!passes(asOut(claim), view.filter, context))
      return hidden('filter', 'the filter of its view leaves it out', 'Change filter=…')
    if (happens(claim) && stateAt(claim.when, now) === 'not-yet')
      return hidden(
        't',
        `it cannot have happened before ${writeInstant(claim.when?.floor ?? now)}, and the scene is at ${writeInstant(now)}`,
        'Move t=… on, leave it to a later scene',
      )
    return null
  }
}
