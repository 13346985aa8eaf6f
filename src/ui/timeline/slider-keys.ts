import type { Replay } from '../../replay/replay.svelte.ts'

/**
 * What the slider does with a key, as WAI-ARIA's slider has it: arrows go to the next or
 * previous report (mirrored where the page reads from right to left), Page keys by a day, Home and End to
 * the ends, Space plays. True where the key was taken.
 */
export function sliderKey(key: string, replay: Replay, rtl: boolean): boolean {
  const { begins, ends } = replay.story
  const act: Record<string, () => void> = {
    ArrowRight: () => replay.step(rtl ? -1 : 1),
    ArrowLeft: () => replay.step(rtl ? 1 : -1),
    ArrowUp: () => replay.step(1),
    ArrowDown: () => replay.step(-1),
    PageUp: () => replay.stepDay(1),
    PageDown: () => replay.stepDay(-1),
    Home: () => replay.seek(begins),
    End: () => replay.seek(ends),
    ' ': () => (replay.playing ? replay.pause() : replay.play()),
  }
  const action = act[key]
  if (!action) return false
  if (key !== ' ') replay.pause()
  action()
  return true
}
