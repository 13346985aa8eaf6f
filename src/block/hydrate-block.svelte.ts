import { flushSync, hydrate, mount } from 'svelte'
import { unpacked, type PackedStory } from '../core/drawing/packed-story.ts'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { groundFrom } from '../core/summary/brief-ground.ts'
import type { Lang } from '../core/text/text.ts'
import { mendedQuery } from '../core/view/mended-query.ts'
import { queryOf, readView, writeView } from '../core/view/view.ts'
import { connect } from '../embed/frame.ts'
import { trustOf } from '../embed/allowed-origins.ts'
import { clock } from '../replay/animation-clock.ts'
import { Replay } from '../replay/replay.svelte.ts'
import { yieldToOwnText } from '../ui/base/yield-to-own-text.ts'
import type { EmbedWords } from '../i18n/en/embed.ts'
import Block from './Block.svelte'
import { controlsOf } from './controls.svelte.ts'
import { newsroom, shownIn, type Dressing } from './newsroom-options.ts'
import { Exploring, exploreWords } from './live-map.svelte.ts'
import { onMapGesture } from './gestures.ts'
import { inkPaper } from './update-ink.ts'
import MomentSigns from './MomentSigns.svelte'
import { withTitles } from './restore-titles.ts'
import { takeView } from './apply-view.ts'

const part = (id: string) => document.getElementById(id)

/** Theme and the newsroom's own words, on the page; its credit and caption have their room kept by the page. */
function dress({ theme, words }: Dressing): void {
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
function button(exploring: Exploring, words: EmbedWords): void {
  const found = part('explore')
  if (!found) return
  const said = exploreWords(words)
  $effect(() => {
    found.textContent = said[exploring.stage]
  })
  found.addEventListener('click', () => exploring.ask(exploring.stage !== 'map'))
}

/** The way to the full page leads to what is shown here, once the clock rests. */
function lead(replay: Replay, dressing: Dressing, lang: Lang): void {
  const link = part('full')
  if (!(link instanceof HTMLAnchorElement) || replay.clock.playing) return
  const { untouched } = replay.clock
  const view = { ...shownIn(replay, dressing), lang, ...(untouched ? { t: null } : {}) }
  link.search = queryOf(writeView(view))
}

/** Brings a prerendered block to life: clock and card take over what is there, the drawing is inked. */
export function start(brief: PackedStory, words: EmbedWords, lang: Lang): void {
  const { story, shapes, ground } = withTitles(unpacked(brief), document, lang)
  const page = document.documentElement
  const [paper, standing, controls] = [part('paper'), part('standing'), part('block')]
  if (!paper || !standing || !controls) return
  const replay = new Replay(story)
  replay.shapes = shapes
  replay.ground = groundFrom(ground)
  // What the page was written for, and what its address asks for beside or instead.
  const { address: query, doubled } = mendedQuery(location.search)
  const own = new URLSearchParams(page.dataset['view'])
  const { view, refused } = readView(new URLSearchParams([...query, ...own]))
  refused.push(
    ...doubled,
    ...takeView(replay, view).filter((word) => query.has(word.replace(/=.*/, ''))),
  )
  // In a frame the page around it is told, and says so once.
  if (window.parent === window)
    for (const word of refused) console.warn(`convoy map: “${word}” makes no sense and was ignored`)
  const said = newsroom.map((name) => [name, query.get(name) ?? ''])
  const dressing: Dressing = $state({
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
  const exploring = new Exploring({ replay, lang, sheet, paper, dressing })
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
  connect(controlsOf(replay, dressing, exploring), { window, trust: trustOf(query), refused })
}
