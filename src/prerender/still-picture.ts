import { render } from 'svelte/server'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { inked, sceneOf, type MapScene } from '../static-map/scene.ts'
import { inlineDrawing } from '../static-map/inline-drawing.ts'
import { literal, standaloneCss, variablesOf } from '../static-map/inline-css.ts'
import StaticMap from '../static-map/StaticMap.svelte'
import type { Replay } from '../replay/replay.svelte.ts'
import { captionOf, sentenceOf } from './caption.ts'
import { labelOf, subjectOf, type DrawingInput } from './block-map.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'
import { blockCss, staticMapCss } from './stylesheets.ts'
import { captionPanel, type Sign } from './still-caption.ts'

/** How large a picture is, px, and how many px of it one of the drawing's own takes. */
export type StillSize = { width: number; height: number; scale: number }

/** A picture of its own for apps and newsletters. */
export const stillSize: StillSize = { width: 1600, height: 1000, scale: 2 }
/** What stands for a page where somebody links to it. */
export const socialCard: StillSize = { width: 1200, height: 630, scale: 1.45 }

const variables = new Map([
  ...variablesOf(blockCss),
  ['--sans', "'Noto Sans','Noto Sans Arabic',sans-serif"],
])

/**
 * A moment as a picture that stands by itself: one SVG without script, style variables or anything to
 * fetch, in the light theme, with its caption beside the map: title, moment, report, signs, credits.
 * `name` tells it apart from other pictures on one page.
 */
export function stillOf(
  replay: Replay,
  drawn: DrawingInput,
  size: StillSize,
  name: string,
): string {
  const { lang, ground, story } = drawn
  const { width, height, scale } = size
  const panel = Math.round(width / 3)
  const left = lang === 'ar' ? 0 : panel
  const sheet = viewportOf(story.window, (width - panel) / scale, height / scale)
  const scene = inked(sceneOf(subjectOf(replay, drawn), ground, sheet))
  const id = `still-${lang}-${name}`
  const { body } = render(StaticMap, { props: { scene, label: labelOf(replay, lang), lang } })
  const caption = captionOf(replay, story, lang)
  const words = captionPanel(caption, signsIn(scene), lang, {
    width: panel,
    height,
    start: lang === 'ar' ? width - panel : 0,
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${lang}">
<title>${escapeMarkup(caption.title)}</title>
<desc>${escapeMarkup(sentenceOf(caption, lang))}</desc>
<style>${standaloneCss(staticMapCss, `#${id}`, variables)}#${id} text{font-family:var(--sans)}</style>
<rect width="${width}" height="${height}" fill="var(--panel)"/>
${inlineDrawing(body, sheet, { x: left, y: 0, width: width - panel, height })}
<path d="M${lang === 'ar' ? width - panel : panel} 0V${height}" stroke="var(--border)"/>
${words}
</svg>
`
  return literal(svg, variables)
}

/** The signs of the legend that are on a map. A layer is named by its file. */
function signsIn({ marks, signs, prominence }: MapScene): Sign[] {
  const now = signs?.now ?? []
  const reportedPoints = now.filter(({ isPoint, kind }) => isPoint && kind === 'group')
  const has: Record<Sign, boolean> = {
    solid: reportedPoints.some(({ solid }) => solid),
    hollow: reportedPoints.some(({ solid }) => !solid),
    area: marks.some(({ role, layer }) => role === 'area' && layer === 'positions'),
    or: now.some(({ letter }) => letter !== null),
    open: marks.some((mark) => mark.km2 !== null && prominence(mark).strength === 'open'),
    leg: marks.some(({ layer }) => layer === 'legs'),
    strike: now.some(({ kind, isPoint }) => kind === 'strike' && isPoint),
  }
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign])
}
