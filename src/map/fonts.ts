import '../fonts/map.css'

/** Font stacks of the map, Latin first; `semibold` for the story's own places, `italic` for other reporting. */
export const fonts = {
  plain: ['Noto Sans', 'Noto Sans Arabic'],
  semibold: ['Noto Sans Semibold', 'Noto Sans Arabic Semibold'],
  italic: ['Noto Sans Italic', 'Noto Sans Arabic'],
}

/** Waits for the fonts the map draws with: what it draws before they are there stays wrong. */
export async function loadFonts(): Promise<void> {
  const [latin, arabic] = ['Palmyra ā', 'دمشق']
  await Promise.allSettled([
    document.fonts.load('16px "Noto Sans"', latin),
    document.fonts.load('16px "Noto Sans Arabic"', arabic),
    document.fonts.load('600 16px "Noto Sans Semibold"', latin),
    document.fonts.load('600 16px "Noto Sans Arabic Semibold"', arabic),
    document.fonts.load('italic 16px "Noto Sans Italic"', latin),
  ])
}
