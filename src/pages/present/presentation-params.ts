import type { SlideAddress } from '../../core/lesson/slides.ts'
import type { Stopwatch } from '../../core/time/stopwatch.ts'
import type { Lang } from '../../core/text/text.ts'
import { defaultView, queryOf, readView, writeView, type Theme } from '../../core/view/view.ts'
import { askedWords, replaceQuery } from '../shell/address-bar.ts'
import { isRoom, readWatch, roles, type Role } from './messages.ts'

/** Which window of a lesson an address opens, and where: beside `scene`, `lang` and `theme` of every page, its own words. */
export type PresentationParams = {
  slideAddress: SlideAddress
  lang: Lang
  theme: Theme | null
  role: Role
  /** The name that the two windows of one lesson share; null where it is to be made up. */
  room: string | null
  /** Goes on by itself. */
  kiosk: boolean
}

/** What an address asks for; nonsense is left out. */
export function readPresentationParams(query: URLSearchParams): PresentationParams {
  const { lang, theme, scene } = readView(query).view
  const step = Number(/^\d{1,2}$/.exec(query.get('step') ?? '')?.[0] ?? 1)
  const room = query.get('room')
  return {
    slideAddress: { scene, step: Math.max(1, step) },
    lang,
    theme,
    role: roles.find((role) => role === query.get('role')) ?? 'screen',
    room: isRoom(room) ? room : null,
    kiosk: query.get('kiosk') === 'on',
  }
}

/** The words of an address; others of `beside` are kept. */
export function writePresentationParams(
  { slideAddress, lang, theme, role, room, kiosk }: PresentationParams,
  beside = new URLSearchParams(),
): URLSearchParams {
  const query = writeView({ ...defaultView, lang, theme, scene: slideAddress.scene }, beside)
  const own: Record<string, string | null> = {
    step: slideAddress.step > 1 ? String(slideAddress.step) : null,
    kiosk: kiosk ? 'on' : null,
    role: role === 'screen' ? null : role,
    // The screen's own room is no business of whoever is given its address.
    room: role === 'screen' ? null : room,
  }
  for (const [word, text] of Object.entries(own))
    if (text === null) query.delete(word)
    else query.set(word, text)
  return query
}

/** What a reload must not lose, and no link should carry: the room, and the time that the lesson has taken. */
export type ReloadState = { room: string; watch: Stopwatch }

/** What this page kept before it was reloaded. */
export function readReloadState(state: unknown): Partial<ReloadState> {
  const kept = (state as { lesson?: { room?: unknown; watch?: unknown } } | null)?.lesson
  const watch = readWatch(kept?.watch)
  return { ...(isRoom(kept?.room) ? { room: kept.room } : {}), ...(watch ? { watch } : {}) }
}

/** Writes both where a reload finds them, without a new entry in the history. */
export function saveReloadState(address: PresentationParams, lesson: ReloadState): void {
  const query = queryOf(writePresentationParams(address, askedWords()))
  replaceQuery(query, { ...(history.state as object | null), lesson })
}
