const key = (story: string) => `hints seen ${story}`

/** Whether this reader has been through the hints of a story. Where nothing may be stored: no. */
export function hintsSeen(story: string): boolean {
  try {
    return localStorage.getItem(key(story)) !== null
  } catch {
    return false
  }
}

/** Remembers, on this device only, that the hints were seen or closed. */
export function rememberHints(story: string): void {
  try {
    localStorage.setItem(key(story), '1')
  } catch {
    // Storage may be forbidden; the hints then come again next time.
  }
}
