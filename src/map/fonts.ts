import '../fonts/map.css'
import type { Drawing } from '../core/drawing/claim-features.ts'
import type { Ground } from '../data.ts'

/** Font stacks of the map, Latin first; `semibold` for the story's own places. */
export const fonts = {
  plain: ['Noto Sans', 'Noto Sans Arabic'],
  semibold: ['Noto Sans Semibold', 'Noto Sans Arabic Semibold'],
}

/** Every word of the names on a map, which decide what files its fonts need. */
function wordsOn(drawings: ReadonlyMap<string, Drawing>, ground: Ground | null): string {
  const features = [...drawings.values()].flatMap((drawing) => drawing.features.features)
  const names = [...features, ...(ground?.labels?.features ?? [])].map(({ properties }) =>
    ['name', 'name_en', 'name_ar'].map((key): unknown => properties?.[key] ?? '').join(' '),
  )
  return [...new Set(names.join(''))].join('')
}

/** Waits for the fonts the map draws with: what it draws before they are there stays wrong. */
export async function loadFonts(
  drawings: ReadonlyMap<string, Drawing>,
  ground: Ground | null,
): Promise<void> {
  const words = wordsOn(drawings, ground)
  const weights = { plain: '', semibold: '600 ' }
  await Promise.allSettled(
    Object.entries(weights).flatMap(([weight, style]) =>
      fonts[weight as keyof typeof weights].map((family) =>
        document.fonts.load(`${style}16px "${family}"`, words),
      ),
    ),
  )
}
