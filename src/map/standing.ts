import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { Shapes } from '../core/claim.ts'
import { ageInDays, sayWhenBriefly } from '../core/speech.ts'
import { inLang, type Lang } from '../core/text.ts'
import { together } from '../core/together.ts'
import { labelPointOf, outlineOf } from '../core/where.ts'
import type { Palette } from '../layers/palette.ts'
import type { Replay } from '../replay.svelte.ts'
import type { Words } from '../words/index.ts'
import { fonts } from './fonts.ts'

/**
 * The groups at the places of their last reports: one mark a place, saying who, when it was
 * reported and how old that is. A mark holds until another report; nothing glides.
 */
export function standingFeatures(
  replay: Replay,
  shapes: Shapes,
  words: Words,
  lang: Lang,
): FeatureCollection {
  const marks = replay.standings.flatMap(({ group, reports }) =>
    [
      ...together(
        reports.filter((claim) => claim.kind === 'position' && isOut(claim, replay)),
        ({ where }) => where.shape,
      ),
    ].map(([shape, here]) => ({ group, shape, here, newest: newestOf(here) })),
  )
  const byShape = together(marks, ({ shape }) => shape)
  return {
    type: 'FeatureCollection',
    features: [...byShape].flatMap(([, marked]) => {
      const outline = marked[0]?.newest ? outlineOf(marked[0].newest, shapes) : null
      if (!outline) return []
      const lines = marked.flatMap(({ group, newest }) => {
        if (!newest) return []
        const short = inLang(group.label, lang).words.replace(/ \(.*$/, '')
        return `${short}\n${timeOf(newest, replay, words)}`
      })
      const inks = marked.flatMap(({ here }) => here.map(({ id }) => replay.inks.get(id)))
      const properties = { words: lines.join('\n'), solid: inks.includes('solid') }
      const geometry = { type: 'Point' as const, coordinates: labelPointOf(outline) }
      return [{ type: 'Feature' as const, properties, geometry }]
    }),
  }
}

/** When a report puts a group there, and how many days ago that was. */
function timeOf({ when }: Dated, replay: Replay, words: Words): string {
  if (when === null) return words.time.noDate
  const age = ageInDays(when, replay.today)
  const said = sayWhenBriefly(when, words.time, replay.story.zone)
  return age ? `${said} · ${words.time.ago(age)}` : said
}

type Dated = Replay['claims'][number]

/** A report that states no time gets a mark only from the day on by which it had been published. */
const isOut = ({ when }: Dated, { today }: Replay): boolean =>
  when !== null && (when.basis !== 'published' || (when.last ?? '') <= today)

/** The report whose band ends last: the freshest word on a group at one place. */
const newestOf = (reports: readonly Dated[]): Dated | undefined =>
  [...reports].sort((a, b) => (a.when?.last ?? '').localeCompare(b.when?.last ?? '')).at(-1)

/** How those marks are set: a square, solid or hollow, with its words beside it. */
export function standingLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'standing-mark',
      type: 'circle',
      source: 'standing',
      paint: {
        'circle-radius': 5,
        'circle-color': ['case', ['get', 'solid'], palette.convoy, palette.halo],
        'circle-stroke-color': palette.convoy,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'standing-words',
      type: 'symbol',
      source: 'standing',
      layout: {
        'text-field': ['get', 'words'],
        'text-font': fonts.plain,
        'text-size': 12,
        'text-variable-anchor': [
          'top',
          'bottom',
          'left',
          'right',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-max-width': 16,
        'text-line-height': 1.2,
      },
      paint: {
        'text-color': palette.convoy,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ]
}
