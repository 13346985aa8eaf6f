import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { readView } from '../core/view/view.ts'
import { words } from '../i18n/index.ts'
import { sceneDrawing } from '../pages/handout/scene-map.ts'
import { subjectOf } from '../pages/map-panel/subject.ts'
import { drawingAt, replayAt as embeddedReplayAt } from '../prerender/block-page.ts'
import { readPageInputs } from '../prerender/page-inputs.ts'
import { socialCard, stillOf } from '../prerender/still-picture.ts'
import { replayAt } from '../replay/replay-at.ts'
import type { PrintedScene } from '../pages/handout/printed-scenes.ts'
import type { Preferences } from '../ui/base/preferences.svelte.ts'
import { LiveScene } from './live-scene.svelte.ts'
import { inked, sceneOf, type MapScene } from './scene.ts'
import StaticMap from './StaticMap.svelte'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const { story, shapes, ground } = readPageInputs(root, {})
const lang = 'en'

/** The strengths of a mark; its colours are a page's variables here and values there. */
const strengths = ['fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'opacity']

/** How everything that can be seen is drawn, whatever its place on the sheet: one line a mark. */
function looksIn(markup: string): string[] {
  const isMark = (element: string) =>
    element.includes('stroke-width') && element.includes('opacity=')
  const isSeen = (element: string) =>
    !/ hidden| opacity="0"| fill-opacity="0" .*stroke-opacity="0"/.test(element)
  return [...drawingOf(markup).matchAll(/<(?:path|circle) [^>]*>/g)]
    .map(([element]) => element)
    .filter((element) => isMark(element) && isSeen(element))
    .map((element) => {
      const said = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '–'
      const fill = said('fill')
        .replace(/^url.*/, 'hatch')
        .replace(/^(#|var).*/, 'colour')
      return [fill, ...strengths.map(said)].join(' ')
    })
    .sort()
}
/** Without the words and signs beside it. */
const drawingOf = (markup: string) =>
  /<svg class="paper-sheet"[\s\S]*<svg class="[^"]*signs[\s\S]*?<\/svg>\n<\/svg>/.exec(
    markup,
  )?.[0] ?? markup
/** A scene as it is now: where nothing is rendered for a browser, each look at it would compose it anew. */
const still = ({ ground, sheet, marks, names, signs, prominence }: MapScene): MapScene => ({
  ...{ ground, sheet, marks, names, signs, prominence },
})
const rendered = (scene: MapScene) => render(StaticMap, { props: { scene, label: '', lang } }).body

/** The markup of one moment wherever it is drawn. */
function everywhere(query: string): Record<string, string> {
  const { view } = readView(new URLSearchParams(query))
  const replay = replayAt(story, view, shapes)
  const sheet = viewportOf(story.window, 800, 500)
  const preferences = { lang, words: words[lang] } as const
  const subject = subjectOf({ replay, preferences, evidence: () => replay.evidence })
  const scene = { look: story.window } as PrintedScene['scene']
  const handout = sceneDrawing(
    { scene, number: 1, replay },
    { name: '', evidence: replay.evidence },
    { ground, preferences: preferences as Preferences, size: 'reports', id: 'map' },
  )
  const embedded = embeddedReplayAt(story, shapes, lang, query)
  const drawn = { story, shapes, ground, lang } as const
  return {
    page: rendered(still(new LiveScene(subject, { sheet, ground }))),
    download: rendered(inked(sceneOf(subject, ground, sheet))),
    handout: rendered(handout.scene),
    block: rendered(drawingAt(embedded, drawn).scene),
    card: stillOf(embedded, drawn, socialCard, 'test'),
  }
}

test.each([
  ['as the story waits to be started', ''],
  ['in the middle', 't=2017-09-02T21:00Z'],
  ['at the end, as the starting articles have it', 't=2017-09-14T21:00Z&tier=starting'],
  ['as one account tells it', 't=2017-09-08T21:00Z&account=party.us-led-coalition'],
  ['with a report selected', 't=2017-09-05T21:00Z&sel=C30b'],
  ['by what was known then, filtered', 't=2017-09-05T21:00Z&known=now&filter=kind:position'],
])(
  'block, card, download, handout and page draw one moment alike: %s',
  (_, query) => {
    const { page = '', ...others } = everywhere(query)
    const looks = looksIn(page)
    expect(looks.length).toBeGreaterThan(1)
    for (const [where, markup] of Object.entries(others))
      expect(looksIn(markup), where).toEqual(looks)
  },
  60_000,
)
