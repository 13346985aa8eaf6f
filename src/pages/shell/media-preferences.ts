import type { Preferences } from '../../ui/base/preferences.svelte.ts'

/** Follows the system's wishes for colours and motion as they change. Returns how to stop. */
export function followSystem(preferences: Preferences): () => void {
  const follow = (query: string, say: (matches: boolean) => void) => {
    const media = matchMedia(query)
    const listen = () => say(media.matches)
    listen()
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }
  const stops = [
    follow('(prefers-color-scheme: dark)', (dark) => (preferences.systemDark = dark)),
    follow('(prefers-reduced-motion: reduce)', (still) => (preferences.reducedMotion = still)),
  ]
  return () => stops.forEach((stop) => stop())
}
