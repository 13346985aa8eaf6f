import { render } from 'svelte/server'
import { sheetOf } from '../core/geo/web-mercator.ts'
import { takenBy } from '../core/drawing/label-placement.ts'
import { attributesOf, pageColour, type Colour } from '../static-map/ink-attributes.ts'
import type { PaperMark } from '../static-map/marks.ts'
import { namesOf } from '../static-map/labels.ts'
import Paper from '../static-map/StaticMap.svelte'
import type { Replay } from '../replay/replay.svelte.ts'
import { captionOf, sentenceOf } from './caption.ts'
import { drawingOn, type Drawn } from './block-map.ts'
import { escapeHtml } from './escape.ts'
import type { Sign } from './legend-signs.ts'
import { directed } from '../core/text/bidi-marks.ts'
import { blockCss, paperCss } from './stylesheets.ts'
import { literal, standaloneCss, variablesOf } from './inline-css.ts'
import { captionPanel } from './still-caption.ts'

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
const colour: Colour = (of) => literal(pageColour(of), variables)

/**
 * A moment as a picture that stands by itself: one SVG without script, style variables or anything to
 * fetch, in the light theme, with its caption beside the map: title, moment, report, signs, credits.
 * `name` tells it apart from other pictures on one page.
 */
export function stillOf(replay: Replay, drawn: Drawn, size: StillSize, name: string): string {
  const { lang, ground, story } = drawn
  const { width, height, scale } = size
  const panel = Math.round(width / 3)
  const left = lang === 'ar' ? 0 : panel
  const sheet = sheetOf(story.window, (width - panel) / scale, height / scale)
  const { drawings, signsOn, props } = drawingOn(sheet, replay, drawn)
  const id = `still-${lang}-${name}`
  const standing = signsOn(sheet)
  const taken = takenBy(standing)
  const names = namesOf(drawings, ground, sheet, lang, taken)
  const marks = props.marks.filter((mark) => {
    const look = attributesOf(mark.stem, mark.role, props.ink(mark.claims, mark), colour, id)
    return look['opacity'] !== 0 && (look['stroke-opacity'] !== 0 || look['fill-opacity'] !== 0)
  })
  const { body } = render(Paper, { props: { ...props, marks, names, standing, id, colour } })
  const caption = captionOf(replay, lang)
  const words = captionPanel(caption, signsIn(marks), lang, {
    width: panel,
    height,
    start: lang === 'ar' ? width - panel : 0,
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${lang}">
<title>${escapeHtml(caption.title)}</title>
<desc>${escapeHtml(sentenceOf(caption, lang))}</desc>
<style>${standaloneCss(paperCss, `#${id}`, variables)}#${id} text{font-family:var(--sans)}</style>
<rect width="${width}" height="${height}" fill="var(--panel)"/>
<svg class="paper-sheet" x="${left}" width="${width - panel}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}">
<rect width="${sheet.width}" height="${sheet.height}" fill="var(--sea)"/>
${plain(body)}
</svg>
<path d="M${lang === 'ar' ? width - panel : panel} 0V${height}" stroke="var(--border)"/>
${words}
</svg>
`
  return literal(svg, variables)
}

/** The signs of the legend that are on a map. A layer is named by its file. */
function signsIn(marks: readonly PaperMark[]): Sign[] {
  const has: Record<Sign, boolean> = {
    solid: true,
    hollow: true,
    area: marks.some(({ role }) => role === 'area'),
    leg: marks.some(({ stem }) => stem === 'legs'),
    strike: marks.some(({ stem }) => stem === 'strikes'),
  }
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign])
}

/** Markup of a drawing that nobody inks anew or hydrates, its lines fixed in their direction. */
const plain = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ data-(stem|key|role|claims|tier)="[^"]*"/g, '')
    .replace(
      /(<tspan[^>]*>)([^<]+)(?=<)/g,
      (_, open: string, line: string) => open + directed(line),
    )
