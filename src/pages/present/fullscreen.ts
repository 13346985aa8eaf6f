/** Whether the page fills the screen now. */
export const isFull = (): boolean => Boolean(document.fullscreenElement)

/** Fills the screen with the page, or gives it back. False where the browser does not offer that, or refuses it. */
export async function toggleFull(): Promise<boolean> {
  const page = document.documentElement as Partial<HTMLElement>
  if (!page.requestFullscreen) return false
  try {
    if (isFull()) await document.exitFullscreen()
    else await page.requestFullscreen()
    return true
  } catch {
    return false
  }
}
