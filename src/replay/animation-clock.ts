/** The one animation-frame loop: calls `tick` with the ms since the last frame. Returns how to stop it. */
export function clock(tick: (elapsed: number) => void): () => void {
  let last: number | null = null
  let frame = requestAnimationFrame(beat)
  function beat(now: number) {
    // A slow machine keeps time; a tab that was hidden does not make up for the time it slept.
    if (last !== null) tick(Math.min(now - last, 1000))
    last = now
    frame = requestAnimationFrame(beat)
  }
  return () => cancelAnimationFrame(frame)
}
