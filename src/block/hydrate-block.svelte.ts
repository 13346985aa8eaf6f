import { flushSync, hydrate, mount } from 'svelte'
import { unpacked, type PackedStory } from '../core/drawing/packed-story.ts'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { unpackRelations } from '../core/summary/packed-relations.ts'
import type { Lang } from '../core/text/text.ts'
import { repairQuery } from '../core/view/repair-query.ts'
import { queryOf, readView, writeView } from '../core/view/view.ts'
import { connect } from '../embed/frame.ts'
import { readAllowedOrigins } from '../embed/allowed-origins.ts'
import { clock } from '../replay/animation-clock.ts'
import { Replay } from '../replay/replay.svelte.ts'
import { yieldToOwnText } from '../ui/base/yield-to-own-text.ts'
import type { EmbedWords } from '../i18n/en/embed.ts'
import Block from './Block.svelte'
import { controlsOf } from './controls.svelte.ts'
import { newsroomParams, viewOfBlock, type BlockOptions } from './newsroom-options.ts'
import { LiveMap, liveMapLabels } from './live-map.svelte.ts'
import { onMapGesture } from './gestures.ts'
import { inkPaper } from './update-ink.ts'
import MomentSigns from './MomentSigns.svelte'
import { restoreTitles } from './restore-titles.ts'
import { applyView } from './apply-view.ts'

const part = (id: string) => document.getElementById(id)

/** Theme and the newsroom's own words, on the page; its credit and caption have their room kept by the page. */
function dress({ theme, words }: BlockOptions): void {
  if (theme) document.documentElement.dataset['theme'] = theme
  else delete document.documentElement.dataset['theme']
  for (const [name, text] of Object.entries(words)) {
    const place = part(name)
    if (!place) continue
    place.dataset['own'] ??= place.textContent
    place.textContent = text || place.dataset['own']
  }
}

/** The button that asks for the moving map: what it says, and what it does. */
function button(exploring: LiveMap, words: EmbedWords): void {
  const found = part('explore')
  if (!found) return
  const said = liveMapLabels(words)
  $effect(() => {
    found.textContent = said[exploring.stage]
  })
  found.addEventListener('click', () => exploring.ask(exploring.stage !== 'map'))
}

/** The way to the full page leads to what is shown here, once the clock rests. */
function lead(replay: Replay, dressing: BlockOptions, lang: Lang): void {
  const link = part('full')
  if (!(link instanceof HTMLAnchorElement) || replay.clock.playing) return
  const { untouched } = replay.clock
  const view = { ...viewOfBlock(replay, dressing), lang, ...(untouched ? { t: null } : {}) }
  link.search = queryOf(writeView(view))
}

/** Brings a prerendered block to life: clock and card take over what is there, the drawing is inked. */
export function start(embedded: PackedStory, words: EmbedWords, lang: Lang): void {
  const { story, shapes, spatial } = restoreTitles(unpacked(embedded), document, lang)
  const page = document.documentElement
  const [paper, standing, controls] = [part('paper'), part('standing'), part('block')]
  if (!paper || !standing || !controls) return
  const replay = new Replay(story)
  replay.shapes = shapes
  replay.spatial = unpackRelations(spatial)
  // What the page was written for, and what its address asks for beside or instead.
  const { address: query, doubled } = repairQuery(location.search)
  const own = new URLSearchParams(page.dataset['view'])
  const { view, refused } = readView(new URLSearchParams([...query, ...own]))
  refused.push(
    ...doubled,
    ...applyView(replay, view).filter((word) => query.has(word.replace(/=.*/, ''))),
  )
  // In a frame the page around it is told, and says so once.
  if (window.parent === window)
    for (const word of refused) console.warn(`convoy map: “${word}” makes no sense and was ignored`)
  const said = newsroomParams.map((name) => [name, query.get(name) ?? ''])
  const dressing: BlockOptions = $state({
    theme: view.theme,
    camera: view.c,
    words: Object.fromEntries(said),
  })

  const [, , width = 800, height = 500] = (
    paper.querySelector('svg')?.getAttribute('viewBox') ?? ''
  )
    .split(' ')
    .map(Number)
  const sheet = viewportOf(story.window, width, height)
  yieldToOwnText()
  hydrate(Block, { target: controls, props: { replay, words, lang } })
  standing.replaceChildren()
  mount(MomentSigns, { target: standing, props: { replay, words, lang, sheet } })
  const exploring = new LiveMap({ replay, lang, sheet, paper, dressing })
  $effect.root(() => {
    $effect(() => dress(dressing))
    $effect(() => inkPaper(paper, replay))
    $effect(() => lead(replay, dressing, lang))
    button(exploring, words)
  })
  onMapGesture(paper, () => exploring.ask(true))
  flushSync()
  page.classList.remove('pending')
  clock((elapsed) => replay.clock.tick(elapsed))
  connect(controlsOf(replay, dressing, exploring), {
    window,
    trust: readAllowedOrigins(query),
    refused,
  })
}
