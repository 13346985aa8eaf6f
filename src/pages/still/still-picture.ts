import { viewportOf } from '../../core/geo/web-mercator.ts'
import type { Shapes } from '../../core/story/claim.ts'
import { drawnLayers, type Story } from '../../core/story/story.ts'
import { escapeMarkup } from '../../core/text/escape-markup.ts'
import { inLang } from '../../core/text/text.ts'
import { cut, linesOf } from '../../core/text/wrap-text.ts'
import type { View } from '../../core/view/view.ts'
import { loadGround, loadShapes } from '../../data.ts'
import { direction, words } from '../../i18n/index.ts'
import { keyOf } from '../../layers/legend-sign.ts'
import { palettes, type Palette } from '../../layers/palette.ts'
import { literal, standaloneCss } from '../../static-map/inline-css.ts'
import { inlineDrawing } from '../../static-map/inline-drawing.ts'
import { inked, sceneOf } from '../../static-map/scene.ts'
import drawingCss from '../../static-map/static-map.css?raw'
import { replayAt } from '../../replay/replay-at.ts'
import type { Still } from '../../ui/base/page-actions.ts'
import { momentOf, gapText } from '../../ui/base/moment-text.ts'
import { newsText, whereText } from '../../ui/base/where-text.ts'
import { subjectOf } from '../map-panel/subject.ts'
import { drawingMarkup } from './drawing-markup.ts'
import { element, setKey, setLines, type Setting } from './still-sheet.ts'

const [width, height] = [800, 500]
const margin = 14
const id = 'still'

/** The variables that the drawing's style sheet is written with, as a palette has them; fonts are those of whoever opens the picture. */
const variablesOf = (palette: Palette) =>
  new Map([
    ...Object.entries(palette).map(([name, colour]): [string, string] => [`--${name}`, colour]),
    ['--paper', palette.land],
    ['--border-line', palette.border],
    ['--sans', "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif"],
  ])

/**
 * A view as a picture that stands alone: title, moment, what is reported, the drawing with its key, the
 * credits. Rejects with a plain message where ground or shapes do not arrive.
 */
export async function stillOf(view: View, story: Story, known: Shapes | null): Promise<Still> {
  const [ground, shapes] = await Promise.all([loadGround(), known ?? loadShapes()])
  const replay = replayAt(story, view, shapes)
  const own = words[view.lang]
  const preferences = { lang: view.lang, words: own }
  const subject = subjectOf({ replay, preferences, evidence: () => replay.evidence })
  const scene = inked(sceneOf(subject, ground, viewportOf(story.window, width, height)))
  // What a picture has no system to follow for is light.
  const variables = variablesOf(palettes[view.theme ?? 'light'])
  const rtl = direction[view.lang] === 'rtl'
  const setting: Setting = { rtl, margin, width }
  const set = (text: string, size: number, most: number, fill: string, weight = 400) =>
    cut(linesOf(text, width - 2 * margin, size, weight), most).map((said) => ({
      words: said,
      size,
      fill,
      weight,
    }))

  const title = inLang(story.title, view.lang).words
  const moment = momentOf(replay, preferences)
  const where = whereText(replay.evidence, preferences, 'short')
  const more = newsText(replay.evidence, preferences) || gapText(replay, preferences)
  const head = setLines(
    [
      ...set(title, 12.5, 2, 'var(--quiet)'),
      ...set(where, 15, 3, 'var(--ink)', 600),
      ...set(moment, 12.5, 1, 'var(--ink)'),
      ...set(more, 12.5, 2, 'var(--ink)'),
    ],
    4,
    setting,
  )
  const top = Math.ceil(head.bottom + 6)
  const key = setKey(keyOf(drawnLayers(replay.story)), own.key, top + height, setting)
  const credits = `${own.credits} ${own.cite.said.version(story.dataVersion)}.`
  const foot = setLines(
    [...set(own.saysNothingTrue, 11, 1, 'var(--ink)'), ...set(credits, 10, 2, 'var(--quiet)')],
    key.bottom,
    setting,
  )
  const whole = { width, height: Math.ceil(foot.bottom + 6) }
  const alt = `${own.map}. ${own.statement.of(moment, whereText(replay.evidence, preferences))} ${more} ${own.saysNothingTrue}`
  const inside = [
    element('title', {}, escapeMarkup(`${title}. ${moment}`)),
    element('desc', {}, escapeMarkup(alt)),
    element('style', {}, standaloneCss(drawingCss, `#${id}`, variables)),
    element('rect', { ...whole, fill: 'var(--paper)' }),
    head.svg,
    inlineDrawing(drawingMarkup(scene, view.lang, id), scene.sheet, {
      x: 0,
      y: top,
      width,
      height,
    }),
    key.svg,
    foot.svg,
  ]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      lang: view.lang,
      'font-family': 'var(--sans)',
    },
    inside.join('\n'),
  )
  return { svg: literal(svg, variables), ...whole, alt }
}
