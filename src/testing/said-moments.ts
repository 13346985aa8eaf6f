import { fileURLToPath } from 'node:url'
import { supersededAt } from '../core/analysis/group-status.ts'
import { stopAt, stopsOf } from '../core/analysis/stops.ts'
import { newsSentence } from '../core/sentence/news.ts'
import type { Part } from '../core/sentence/part.ts'
import {
  whereSentence,
  type SentenceForm,
  type SentenceLanguage,
} from '../core/sentence/sentence.ts'
import type { Shapes, Tier } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import { summaryOf, type MomentSummary } from '../core/summary/moment-summary.ts'
import { spatialRelationsOf } from '../core/summary/place.ts'
import { languages, type Lang } from '../core/text/text.ts'
import { dayOf, isMidnight } from '../core/time/time-zone.ts'
import { read } from '../evidence/derive/read.ts'
import { filesIn } from '../evidence/parse/read-folder.ts'
import { words } from '../i18n/index.ts'

/** What is said of a moment of a story in a language, by all the evidence or one tier of it. */
export type Said = {
  story: Story
  tier: Tier | 'all'
  lang: Lang
  now: number
  summary: MomentSummary
  where: Record<SentenceForm, Part[]>
  news: Part[]
}

function storyIn(folder: string): { story: Story; shapes: Shapes } {
  const { story, shapes } = read(
    filesIn(fileURLToPath(new URL(`../../${folder}`, import.meta.url))),
  )
  if (!story || !shapes) throw new Error(`The data in ${folder} cannot be read.`)
  return { story, shapes }
}

/** What is said at every stop of a story, and at both its ends: in both languages, and by each tier. */
export function saidIn(folder: string): Said[] {
  const { story, shapes } = storyIn(folder)
  const spatial = spatialRelationsOf(shapes)
  return (['all', 'starting', 'other'] as const).flatMap((tier) => {
    const claims = story.claims.filter((one) => tier === 'all' || one.tier === tier)
    const stops = stopsOf(claims, story.begins, story.ends)
    const moments = new Set([story.begins, ...stops.map(({ at }) => at), story.ends])
    return [...moments].flatMap((now) => {
      const summary = summaryOf({
        claims,
        story,
        superseded: supersededAt(claims, story.groups, story.relations, now),
        spatial,
        now,
        today: dayOf(isMidnight(now, story.zone) ? now - 1 : now, story.zone),
        stop: stopAt(stops, now),
      })
      return languages.map((lang) => {
        const language: SentenceLanguage = {
          lang,
          words: words[lang].whereabouts,
          clock: words[lang].time.clock,
        }
        const say = (form: SentenceForm) => whereSentence(summary, story, language, form)
        const where = { short: say('short'), long: say('long') }
        return {
          story,
          tier,
          lang,
          now,
          summary,
          where,
          news: newsSentence(summary.news, language),
        }
      })
    })
  })
}
