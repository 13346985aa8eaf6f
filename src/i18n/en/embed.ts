import { replay } from './replay.ts'
import { key, parties, state, tier } from './vocabulary.ts'
import { whereabouts } from './where.ts'
import { plural } from './plural.ts'

/** The words of the block in an article. */
export const embed = {
  ...replay,
  whereabouts,
  parties,
  state,
  tier,
  explore: 'Explore the map',
  exploring: 'The map is loading …',
  noExploring: 'The moving map did not load; the drawing and the slider still work.',
  lostExploring: 'The moving map stopped drawing; the drawing and the slider still work.',
  back: 'Back to the drawing',
  full: 'Full map and all sources',
  chronology: 'All reports in words',
  chronologyNote:
    'Every line holds only if the report is right. A solid mark: it had happened by the moment shown. A hollow one: it may have.',
  reportsOf: (count: number) =>
    plural(count, { one: '# report at this moment', other: '# reports at this moment' }),
  countOf: (at: number, all: number) => `${at} of ${all}`,
  previousHere: 'Previous report of this moment',
  nextHere: 'Next report of this moment',
  noScript: 'The drawing shows one moment; the slider needs JavaScript. All reports are below.',
  licence: 'Evidence: CC BY 4.0',
  sourceLine: (outlet: string, published: string) => `${outlet}, ${published}`,
  legend: key,
}

export type EmbedWords = typeof embed
