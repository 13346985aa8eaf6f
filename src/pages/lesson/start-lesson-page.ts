import { mount, type Component } from 'svelte'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { english, loadLesson, loadStory } from '../../data.ts'
import { yieldToOwnText } from '../../ui/base/yield-to-own-text.ts'
import { markFramed } from '../shell/framed.ts'
import { keepInBackground } from '../shell/service-worker-client.ts'

type Props = { story: Story; lesson: Lesson | null | undefined }

/**
 * Starts a page about the lesson, with the story in both languages: `lesson` is null where there is none,
 * undefined where it did not arrive, which the page says itself. Then keeps everything for a lesson that
 * has no network.
 */
export async function startWithLesson(Page: Component<Props>): Promise<void> {
  const [lesson, story] = await Promise.all([
    loadLesson().catch(() => undefined),
    loadStory().catch(() => english),
  ])
  const target = document.getElementById('app')
  if (!target) return
  target.replaceChildren()
  yieldToOwnText()
  markFramed()
  mount(Page, { target, props: { story, lesson } })
  keepInBackground()
}
