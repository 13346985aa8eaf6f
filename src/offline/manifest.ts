import type { Story } from '../core/story/story.ts'

/** Icons by file name: how wide they are (px), and whether a system may cut them to a shape of its own. @public for scripts/keep.mjs */
export const icons = [
  { name: '192.png', size: 192, maskable: false },
  { name: '512.png', size: 512, maskable: false },
  { name: 'maskable-512.png', size: 512, maskable: true },
  // For a home screen that reads no manifest; it cuts corners itself.
  { name: 'touch-180.png', size: 180, maskable: true },
] as const

/** The manifest of a story's site: every address is relative to it, so that it works in any folder. */
export const manifestOf = ({ title }: Story): string =>
  JSON.stringify(
    {
      name: title.en,
      lang: 'en',
      dir: 'ltr',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f4ec',
      theme_color: '#fffdf8',
      icons: icons
        .filter(({ size }) => size !== 180)
        .map(({ name, size, maskable }) => ({
          src: `./icons/${name}`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: maskable ? 'maskable' : 'any',
        })),
    },
    null,
    2,
  )
