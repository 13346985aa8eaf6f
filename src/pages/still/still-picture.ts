import { spotOf } from '../../core/story/claim-geometry.ts'
import type { Shapes } from '../../core/story/claim.ts'
import { drawingsOf } from '../../core/drawing/claim-features.ts'
import { strongest } from '../../core/analysis/group-status.ts'
import { sheetOf } from '../../core/geo/web-mercator.ts'
import { takenBy } from '../../core/drawing/label-placement.ts'
import type { Story } from '../../core/story/story.ts'
import { inLang } from '../../core/text/text.ts'
import type { View } from '../../core/view/view.ts'
import { loadGround, loadShapes } from '../../data.ts'
import { palettes } from '../../layers/palette.ts'
import { groundPaths } from '../../static-map/basemap-paths.ts'
import { attributesOf, type Colour } from '../../static-map/ink-attributes.ts'
import { marksOf, type PaperMark } from '../../static-map/marks.ts'
import { namesOf, ringsOf } from '../../static-map/labels.ts'
import { standingSigns } from '../../static-map/last-known-signs.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import { replayAt } from '../../replay/replay-at.ts'
import { momentOf, statementOf } from '../../ui/base/spoken-moment.ts'
import type { Still } from '../../ui/base/page-actions.ts'
import { direction, words } from '../../i18n/index.ts'
import { linesOf, setKey, setLines, type Setting } from './still-sheet.ts'
import { drawingSvg, element, escaped, family, type Drawn } from './still-svg.ts'

const [width, height] = [800, 500]
const margin = 14
const id = 'still'

/** The map at a view, drawn on a sheet of its own; what a picture has no system to follow for is light. */
function drawnOf(
  replay: Replay,
  view: View,
  ground: Awaited<ReturnType<typeof loadGround>>,
): Drawn {
  const { story } = replay
  const { lang } = view
  const shapes = replay.shapes ?? {}
  const palette = palettes[view.theme ?? 'light']
  const colour: Colour = (of) => palette[of]
  const sheet = sheetOf(story.window, width, height)
  const drawings = new Map(
    [...drawingsOf(story, replay.drawn, shapes, lang)].filter(
      ([stem]) => !replay.hidden.includes(stem),
    ),
  )
  const standing = replay.hidden.includes('positions')
    ? []
    : standingSigns(
        replay.marks((claim) => spotOf(claim, shapes), words[lang].time, lang),
        sheet,
        ringsOf(drawings, sheet),
      )
  const taken = takenBy(standing)
  const legs = new Set(story.legs.map((leg) => leg.id))
  const inkOf = ({ key, claims }: PaperMark) => {
    if (legs.has(key)) return replay.legInk(key)
    const ink = strongest(claims.map((one) => replay.inks.get(one) ?? 'none'))
    const isGhost = replay.untouched && claims.some((one) => replay.isShown(one))
    return ink === 'none' && isGhost ? 'ghost' : ink
  }
  const isSelected = ({ claims }: PaperMark) =>
    replay.selected !== null && claims.includes(replay.selected)
  return {
    size: { width, height },
    ground: groundPaths(ground, sheet),
    marks: marksOf(drawings, sheet).filter((mark) => inkOf(mark) !== 'none'),
    names: namesOf(drawings, ground, sheet, lang, taken),
    standing,
    look: (mark) => attributesOf(mark.stem, mark.role, inkOf(mark), colour, id, isSelected(mark)),
    palette,
    colour,
    id,
  }
}

/**
 * A view as a picture that stands alone: title, moment, what is reported, the drawing with its key, the
 * credits. Rejects with a plain message where ground or shapes do not arrive.
 */
export async function stillOf(view: View, story: Story, known: Shapes | null): Promise<Still> {
  const [ground, shapes] = await Promise.all([loadGround(), known ?? loadShapes()])
  const replay = replayAt(story, view, shapes)
  const own = words[view.lang]
  const speaker = { lang: view.lang, words: own }
  const drawn = drawnOf(replay, view, ground)
  const { palette } = drawn
  const rtl = direction[view.lang] === 'rtl'
  const setting: Setting = { rtl, margin, width }
  const set = (text: string, size: number, most: number, fill: string, weight = 400) =>
    linesOf(text, size, width - 2 * margin, most).map((said) => ({
      words: said,
      size,
      fill,
      weight,
    }))

  const title = inLang(story.title, view.lang).words
  const moment = momentOf(replay, speaker)
  const statement = statementOf(replay, speaker)
  const head = setLines(
    [
      ...set(title, 17, 2, palette.ink, 600),
      ...set(moment, 14, 1, palette.ink, 600),
      ...set(statement, 12.5, 2, palette.ink),
    ],
    4,
    setting,
  )
  const top = Math.ceil(head.bottom + 6)
  const key = setKey(own.key, palette, top + height, setting)
  const credits = `${own.credits} ${own.cite.said.version(story.dataVersion)}.`
  const foot = setLines(
    [...set(own.saysNothingTrue, 11, 1, palette.ink), ...set(credits, 10, 2, palette.quiet)],
    key.bottom,
    setting,
  )
  const whole = { width, height: Math.ceil(foot.bottom + 6) }
  const alt = `${own.map}. ${own.statement.of(moment, statement)}. ${own.saysNothingTrue}`
  const inside = [
    element('title', {}, escaped(`${title}. ${moment}`)),
    element('desc', {}, escaped(alt)),
    element('rect', { ...whole, fill: palette.land }),
    head.svg,
    drawingSvg(drawn, top),
    key.svg,
    foot.svg,
  ]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      lang: view.lang,
      'font-family': family,
    },
    inside.join('\n'),
  )
  return { svg, ...whole, alt }
}
