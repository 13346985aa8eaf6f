import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { slidesOf } from '../src/core/lesson/slides.ts'
import type { Lesson } from '../src/core/lesson/lesson.ts'
import { expect } from './page.ts'

/** The lesson as the build has it. */
export const lesson = JSON.parse(
  readFileSync(new URL('../.derived/geojson/lesson.json', import.meta.url), 'utf8'),
) as Lesson
export const slides = slidesOf(lesson)

/** Opens the projector's page and waits until its drawings can be made. */
export async function openLesson(page: Page, query = '') {
  await page.goto(`./present.html${query}`)
  await page.locator('html[data-ready=lesson]').waitFor()
}

/** What a screen reader has been told of the picture shown. */
export const told = (page: Page) => page.locator('[data-announced]')

/** Opens the presenter's window by its key, and waits until the two have heard of each other. */
export async function openDesk(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const desk = await opening
  await expect(desk.locator('[data-reached=here]')).toBeVisible()
  return desk
}
