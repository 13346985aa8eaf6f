import { citedLink } from '../../core/citation/citation.ts'
import type { About, Download } from '../../core/citation/export-format.ts'
import { asksNothing } from '../../core/filter/filter.ts'
import { writeFilter } from '../../core/view/filter-param.ts'
import { filterTermsOf } from '../../core/filter/filter-options.ts'
import { writeInstant } from '../../core/time/instant.ts'
import { formatMoment, formatWhen } from '../../core/time/format-time.ts'
import { today } from '../../core/time/today.ts'
import { inLang } from '../../core/text/text.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import { accountName } from '../base/account-name.ts'
import { sayDate } from '../claim/format-published.ts'
import { countsOf } from '../base/format-counts.ts'
import { namesOf, formatFilter } from './filter-names.ts'
import type { Preferences } from '../base/preferences.svelte.ts'

/** The language in which a file speaks of itself. */
type Speaker = Pick<Preferences, 'lang' | 'words'>

/** The choices in force in words, those alone that leave anything out. */
function sayChoices(replay: Replay, speaker: Speaker): string[] {
  const { words } = speaker
  const { says } = words.filter.download
  const { tier, accounts, filter } = replay.choices
  const { knownAt } = replay.evidence.published
  const { story } = replay
  const said: [string, string[]][] = [
    [words.evidence, tier === 'all' ? [] : [words.tiers[tier]]],
    [says.account, accounts.map((id) => accountName(id, replay, speaker))],
    [
      says.known,
      knownAt === null ? [] : [formatMoment(knownAt, story.begins, words.time, story.zone)],
    ],
    [
      says.filtered,
      filterTermsOf(filter).map((one) =>
        formatFilter(one, (list) => namesOf(list, replay, speaker), speaker),
      ),
    ],
  ]
  return said.flatMap(([name, all]) =>
    all.length > 0 ? [`${words.filter.criterion.of(name, all.join(`${words.semicolon} `))}.`] : [],
  )
}

/** What a download of what is shown says of itself, in the reader's language; `link` is that of the page. */
function aboutOf(replay: Replay, speaker: Speaker, link: string): About {
  const { words, lang } = speaker
  const { story } = replay
  const { claims } = replay.evidence
  const { ofTier, ofAccounts, knowledge } = replay.evidence.weighed
  const { tier, accounts, filter } = replay.choices
  const { knownAt } = replay.evidence.published
  const { says } = words.filter.download
  const title = inLang(story.title, lang).words
  return {
    story: story.id,
    title,
    dataVersion: story.dataVersion,
    dataDate: story.dataDate,
    made: today(),
    link: citedLink(link, replay.clock.now),
    choices: {
      tier,
      account: accounts.join(','),
      known: knownAt === null ? '' : writeInstant(knownAt),
      filter: writeFilter(filter) ?? '',
    },
    counts: {
      shown: claims.length,
      undated: claims.filter(({ when }) => when === null).length,
      placeless: claims.filter(({ where }) => where.shape === null).length,
    },
    leftOut: {
      otherTier: story.claims.length - ofTier.length,
      otherAccounts: ofTier.length - ofAccounts.length,
      possiblyPublished: knowledge.possible.length,
      publishedLater: knowledge.later.length,
      hiddenByFilter: asksNothing(filter) ? 0 : knowledge.known.length - claims.length,
    },
    said: [
      says.version(title, story.dataVersion),
      `${countsOf(replay, words)}.`,
      ...sayChoices(replay, speaker),
      ...(knownAt === null ? [] : [words.comparison.second.hindsight]),
      says.bounds,
      says.licence,
    ],
  }
}

/** What is shown, as a format writes it: under a second clock without what was published or noted later. */
export function downloadOf(replay: Replay, speaker: Speaker, link: string): Download {
  const { story, shapes } = replay
  const { claims } = replay.evidence
  const { knownAt } = replay.evidence.published
  const asKnown = claims.map((claim) => ({
    ...claim,
    cites: replay.evidence.published.citesOf(claim),
    ...(knownAt === null
      ? {}
      : {
          note: null,
          related: claim.related.filter((id) => replay.evidence.isShown(id)),
          when: claim.when && {
            ...claim.when,
            after: replay.evidence.isShown(claim.when.after ?? '') ? claim.when.after : null,
          },
        }),
  }))
  return {
    about: aboutOf(replay, speaker, link),
    claims: asKnown,
    shapes: shapes ?? {},
    story: {
      ...story,
      sources: story.sources.map((source) => ({
        ...source,
        alignment: replay.evidence.weighed.alignmentOf(source),
      })),
    },
    sayWhen: ({ when }) => formatWhen(when, speaker.words.time, story.zone),
    sayDate: (edtf) => sayDate(edtf, speaker.words),
  }
}
