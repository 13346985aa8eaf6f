import { flushSync, hydrate, mount } from 'svelte'
import { sheetOf } from '../core/mercator.ts'
import type { Brief } from '../core/brief.ts'
import type { Lang } from '../core/text.ts'
import { readView } from '../core/view.ts'
import { clock } from '../pages/clock.ts'
import { Replay } from '../replay.svelte.ts'
import type { EmbedWords } from '../words/en.embed.ts'
import Block from './Block.svelte'
import { inkPaper } from './ink-paper.ts'
import { opened } from './opened.ts'
import StandingSigns from './StandingSigns.svelte'

/** Brings a prerendered block to life: clock and card take over what is there, the drawing is inked. */
export function start({ story, shapes }: Brief, words: EmbedWords, lang: Lang): void {
  const page = document.documentElement
  const [paper, standing, controls] = ['paper', 'standing', 'block'].map((id) =>
    document.getElementById(id),
  )
  if (!paper || !standing || !controls) return
  const replay = new Replay(story)
  replay.shapes = shapes
  const { view, refused } = readView(new URLSearchParams(location.search))
  opened(replay, view, page.dataset['t'])
  if (view.theme) page.dataset['theme'] = view.theme
  for (const word of refused) console.warn(`convoy replay: ${word} makes no sense and was ignored`)

  const [, , width = 800, height = 500] = (
    paper.querySelector('svg')?.getAttribute('viewBox') ?? ''
  )
    .split(' ')
    .map(Number)
  hydrate(Block, { target: controls, props: { replay, words, lang } })
  standing.replaceChildren()
  mount(StandingSigns, {
    target: standing,
    props: { replay, words, lang, sheet: sheetOf(story.window, width, height) },
  })
  $effect.root(() => {
    $effect(() => inkPaper(paper, replay))
  })
  flushSync()
  page.classList.remove('pending')
  clock((elapsed) => replay.tick(elapsed))
}
