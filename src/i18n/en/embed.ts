import { replay } from './replay.ts'
import { parties, state, tier } from './vocabulary.ts'
import { plural } from './plural.ts'

/** The words of the block in an article. */
export const embed = {
  ...replay,
  parties,
  state,
  tier,
  explore: 'Explore the map',
  exploring: 'The map is on its way …',
  noExploring: 'The moving map did not arrive; the drawing and the slider go on working.',
  back: 'Back to the drawing',
  full: 'Full replay and all sources',
  chronology: 'All reports in words',
  chronologyNote:
    'Every line reads “if the report is right”. Solid marks had happened by the moment shown, hollow ones are possible.',
  reportsOf: (count: number) =>
    plural(count, { one: '# report settled here', other: '# reports settled here' }),
  countOf: (at: number, all: number) => `${at} of ${all}`,
  previousHere: 'Previous report of this moment',
  nextHere: 'Next report of this moment',
  standing: 'Last reported',
  noScript: 'The drawing shows one moment; the slider needs JavaScript. All reports are below.',
  licence: 'Evidence: CC BY 4.0',
  sourceLine: (outlet: string, published: string) => `${outlet}, ${published}`,
  legend: {
    solid: 'by now, if the report is right',
    hollow: 'possible, or no time stated',
    area: 'somewhere in this area',
    leg: 'route not reported',
    strike: 'reported strike on a road',
  },
}

export type EmbedWords = typeof embed
