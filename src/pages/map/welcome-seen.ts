const key = (story: string) => `welcomed ${story}`

/** Whether this reader has dismissed the opening panel of a story. Where nothing may be stored: no. */
export function isWelcomed(story: string): boolean {
  try {
    return localStorage.getItem(key(story)) !== null
  } catch {
    return false
  }
}

/** Remembers, on this device only, that the opening panel was dismissed. */
export function welcomed(story: string): void {
  try {
    localStorage.setItem(key(story), '1')
  } catch {
    // Storage may be forbidden; the panel then opens again next time.
  }
}
