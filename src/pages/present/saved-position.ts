import type { SlideAddress } from '../../core/lesson/slides.ts'

const key = (story: string) => `lesson ${story}`

/** Whether this browser lets a page keep anything. */
export function mayRemember(): boolean {
  try {
    localStorage.setItem('lesson', '1')
    localStorage.removeItem('lesson')
    return true
  } catch {
    return false
  }
}

/** Keeps, on this device only, how far a lesson has come; null: it has not begun, or is over. */
export function remember(story: string, slideAddress: SlideAddress | null): void {
  try {
    if (slideAddress === null) localStorage.removeItem(key(story))
    else localStorage.setItem(key(story), JSON.stringify(slideAddress))
  } catch {
    // Storage may be forbidden; the address still says where the lesson stands.
  }
}

/** How far a lesson had come when it was last given on this device; null where that is not known. */
export function remembered(story: string): SlideAddress | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(story)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { scene, step } = kept as Record<string, unknown>
    return typeof scene === 'string' && typeof step === 'number' ? { scene, step } : null
  } catch {
    return null
  }
}
