import type { Replay } from '../../replay/replay.svelte.ts'

/**
 * What the slider does with a key, as WAI-ARIA's slider has it: arrows go to the next or
 * previous report (mirrored where the page reads from right to left), Page keys by a day, Home and End to
 * the ends, Space plays. True where the key was taken.
 */
export function sliderKey(key: string, replay: Replay, rtl: boolean): boolean {
  const { begins, ends } = replay.story
  const act: Record<string, () => void> = {
    ArrowRight: () => replay.clock.step(rtl ? -1 : 1),
    ArrowLeft: () => replay.clock.step(rtl ? 1 : -1),
    ArrowUp: () => replay.clock.step(1),
    ArrowDown: () => replay.clock.step(-1),
    PageUp: () => replay.clock.stepDay(1),
    PageDown: () => replay.clock.stepDay(-1),
    Home: () => replay.clock.seek(begins),
    End: () => replay.clock.seek(ends),
    ' ': () => (replay.clock.playing ? replay.clock.pause() : replay.clock.play()),
  }
  const action = act[key]
  if (!action) return false
  if (key !== ' ') replay.clock.pause()
  action()
  return true
}
