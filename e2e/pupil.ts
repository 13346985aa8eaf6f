import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Lesson, Scene } from '../src/core/lesson/lesson.ts'
import { expect } from './page.ts'

/** The lesson as it was derived from its data when the page was built. */
export const lesson = JSON.parse(
  readFileSync(new URL('../.derived/geojson/lesson.json', import.meta.url), 'utf8'),
) as Lesson

/** A scene that sets a task of this kind. */
export function sceneWith(kind: 'area' | 'accounts'): Scene & { task: NonNullable<Scene['task']> } {
  for (const scene of lesson.scenes)
    if (scene.task?.kind === kind) return { ...scene, task: scene.task }
  throw new Error(`No scene sets a task about ${kind}.`)
}

/** Opens the lesson as a pupil follows it, its map drawn on paper: faster, and all of it in the document. */
export async function openLesson(page: Page, query: string) {
  await page.route(/maplibre-gl.*\.mjs/, (route) => route.abort())
  await page.goto(`./lesson.html?${query}`)
  await page.locator('html[data-ready]').waitFor()
  await expect(page.locator('svg.paper').first()).toBeAttached()
}

/** Every word and every attribute of the document as it is, head included, and what a screen reader has of it. */
export async function everythingIn(page: Page): Promise<string> {
  const written = await page.evaluate(() => {
    const all: string[] = []
    const walk = document.createTreeWalker(
      document.documentElement,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
    )
    for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
      if (node instanceof Element) {
        all.push(...[...node.attributes].map(({ value }) => value))
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
          all.push(node.value)
      } else all.push(node.textContent ?? '')
    }
    return all.join('\n')
  })
  return `${written}\n${await page.locator('body').ariaSnapshot()}`
}
