import type { Claim } from '../core/story/claim.ts'
import { formatWhen } from '../core/time/format-time.ts'
import { inLang, type Lang } from '../core/text/text.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import { momentOf, statementOf } from '../ui/base/spoken-moment.ts'
import { words } from './block-map.ts'

/** What a picture of a moment says of it, in one language. */
export type Caption = {
  title: string
  /** The moment in words. */
  moment: string
  /** What was reported by then. */
  statement: string
  /** When that was, and how sure: never without “if the report is right”. Null where nothing has settled. */
  certainty: string | null
  /** Who prints it: names of outlets. */
  told: string[]
  /** Where groups were last reported: who, what, and whether that had happened by then, if the report is right. */
  last: { text: string; solid: boolean }[]
}

/** The caption of a replay's moment; what settled last stands for the moment, unless reports are silent on it. */
export function captionOf(replay: Replay, lang: Lang): Caption {
  const own = words[lang]
  const speaker = { lang, words: own }
  const isSilent = replay.clock.gap !== null && replay.clock.stop === null
  const claim = isSilent ? null : (replay.clock.lastStop?.claims[0] ?? null)
  const cites = claim ? replay.evidence.published.citesOf(claim) : []
  const outlets = cites.map(({ source: id }) => {
    const source = replay.index.source(id)
    return source ? inLang(source.outletName, lang).words : id
  })
  return {
    title: inLang(replay.story.title, lang).words,
    moment: momentOf(replay, speaker),
    statement: statementOf(replay, speaker),
    certainty: claim && `${whenOf(claim)} · ${own.state[replay.evidence.state(claim.id)]}`,
    told: [...new Set(outlets)],
    last: lastOf(replay, lang),
  }

  function whenOf({ when }: Claim): string {
    return formatWhen(when, own.time, replay.story.zone)
  }
}

/** The reports that put a group somewhere, as it is marked on the map; several where they disagree. */
function lastOf(replay: Replay, lang: Lang): Caption['last'] {
  const { standings, inks } = replay.evidence
  const { today } = replay.clock
  const isOut = ({ kind, when }: Claim) =>
    kind === 'position' &&
    when !== null &&
    (when.basis !== 'published' || (when.last ?? '') <= today)
  return standings.flatMap(({ group, reports }) => {
    const who = inLang(group.label, lang).words.replace(/ \(.*$/, '')
    return reports.filter(isOut).map(({ id, title }) => ({
      text: `${who} — ${inLang(title, lang).words}`,
      solid: inks.get(id) === 'solid',
    }))
  })
}

/** A caption in one sentence, for those who do not see the picture. */
export function sentenceOf({ moment, statement, certainty }: Caption, lang: Lang): string {
  const said = words[lang].statement.of(moment, statement)
  return certainty === null ? said : `${said} (${certainty})`
}
