import { render } from 'svelte/server'
import { viewportOf } from '../core/geo/web-mercator.ts'
import type { Shapes } from '../core/story/claim.ts'
import { unpackRelations } from '../core/summary/packed-relations.ts'
import { embedStoryOf } from '../core/drawing/embed-story.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import { readView } from '../core/view/view.ts'
import { namesAtWidths } from '../static-map/labels.ts'
import { drawingsIn, endsOf, sceneOf } from '../static-map/scene.ts'
import { Replay } from '../replay/replay.svelte.ts'
import Block from '../block/Block.svelte'
import { direction } from '../i18n/locale.ts'
import BlockPage from './BlockPage.svelte'
import { labelOf, subjectOf, words, type DrawingInput } from './block-map.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'
import { hashOf, policyFor } from '../site/content-policy.ts'
import { blockCss, minified, staticMapCss } from './stylesheets.ts'

/** What a page is made of. `view`: what it shows, as an address's query. Addresses are relative to the page. */
export type BlockParts = DrawingInput & {
  view: string
  headline: string
  script: string
  full: string
  /** More for the head: what names the page to others. */
  head: string
  /** The address of the site; null where the build does not know it. */
  site: string | null
}

const width = 800
const height = 500
/** Widths between which the block is shown with the same names; its style sheet has the same. */
const widths = [280, 325, 390, 480, 600, 740]

/** Marks an address that asks for another moment, before anything is painted: the moment waits, its room does not change. */
const early = `document.documentElement.classList.add('js');if(location.search.length>1)document.documentElement.classList.add('pending')`

/** Hides the names of other widths; the first width is for everything narrower as well. */
const namesCss = widths
  .flatMap((least, i) => [...widths.slice(i + 1), Infinity].map((most) => ({ least, most })))
  .map(({ least, most }) => {
    const name = `.at-${least}-${Number.isFinite(most) ? most : 'on'}`
    const below =
      least === widths[0] ? '' : `@container (max-width:${least - 0.5}px){${name}{display:none}}`
    const above = Number.isFinite(most)
      ? `@container (min-width:${most}px){${name}{display:none}}`
      : ''
    return below + above
  })
  .join('')

const css = minified(blockCss + staticMapCss + namesCss)

/** What a block may load: our own host, and nothing else. */
const policy = (own: string, scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    ['script-src', own, ...scripts].join(' '),
    `style-src ${hashOf(css)} ${own}`,
    // In a sandbox the block has no origin: there MapLibre starts its worker from a data: address.
    `worker-src ${own} data:`,
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${own} data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A replay of the brief story, as the page's own script will make it, so that both say the same. */
export function replayAt(story: Story, shapes: Shapes, lang: Lang, view: string): Replay {
  const brief = embedStoryOf(story, shapes, lang)
  const replay = new Replay(brief.story)
  replay.shapes = brief.shapes
  replay.spatial = unpackRelations(brief.spatial)
  replay.open(readView(new URLSearchParams(view)).view)
  return replay
}

/**
 * The drawing of a moment, and apart the groups' last reports. What the moment's view hides is there as
 * well: a reader may ask for it.
 */
export function drawingAt(replay: Replay, drawn: DrawingInput) {
  const { ground, lang, story } = drawn
  const sheet = viewportOf(story.window, width, height)
  const { selected, everything } = replay.choices
  const choices = { selected, everything, hidden: [] }
  const subject = { ...subjectOf(replay, drawn), choices }
  const drawings = drawingsIn(subject)
  const ends = endsOf(story, subject.onMap)
  const scene = sceneOf(subject, ground, sheet)
  const names = namesAtWidths(drawings, ground, sheet, lang, ends, widths)
  return {
    scene: { ...scene, names, signs: null },
    signs: scene.signs ?? { now: [], before: [] },
    sheet,
    label: labelOf(replay, lang),
  }
}

/** Markup that nobody hydrates needs no marks for it. */
const bare = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '')

const clockPlace = '<div id="block">'

/** A whole page: complete before any script has run. */
export function blockPage(parts: BlockParts): string {
  const { story, shapes, lang, view, headline, script, full, head, site } = parts
  const replay = replayAt(story, shapes, lang, view)
  const drawing = drawingAt(replay, parts)
  const props = { story, lang, words: words[lang], headline, full, drawing }
  const body = bare(render(BlockPage, { props }).body)
  const clock = render(Block, { props: { replay, words: words[lang], lang } }).body
  const allowed = policyFor(policy, site, early)
  const moment = view === '' ? '' : ` data-view="${escapeMarkup(view)}"`
  return `<!doctype html>
<html lang="${lang}" dir="${direction[lang]}"${moment}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed.content}">
<script>${allowed.script}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(headline)}</title>
<link rel="icon" href="data:,">
${head}<style>${css}</style>
</head>
<body>
${body.replace(clockPlace, () => clockPlace + clock)}
<script src="${escapeMarkup(script)}" defer></script>
</body>
</html>
`
}
