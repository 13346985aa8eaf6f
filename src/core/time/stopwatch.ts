/** Time taken: `since` when it runs (ms since 1970; null: it does not), and what had passed `before` that, ms. */
export type Stopwatch = { since: number | null; before: number }

export const stopped: Stopwatch = { since: null, before: 0 }

/** What has passed by now, ms; never less than nothing, whatever a clock is put back to. */
export const elapsedBy = ({ since, before }: Stopwatch, now: number): number =>
  Math.max(0, before + (since === null ? 0 : now - since))

/** The stopwatch, running from an instant (ms) on. */
export const started = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === null ? { since: now, before: watch.before } : watch

/** The stopwatch, stopped at an instant (ms), with the time that it has taken. */
export const paused = (watch: Stopwatch, now: number): Stopwatch => ({
  since: null,
  before: elapsedBy(watch, now),
})

/** Back to nothing; one that runs runs on. */
export const restarted = ({ since }: Stopwatch, now: number): Stopwatch => ({
  since: since === null ? null : now,
  before: 0,
})

/** "4:05", "1:02:09": hours only where there are any. */
export function clockFace(elapsed: number): string {
  const seconds = Math.floor(elapsed / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
