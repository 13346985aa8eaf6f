import type { Plugin } from 'vite'

/** What every page sets its first words in: upright, bold and slanted. */
const first = /noto-sans-latin-(400|600|400-italic)-[\w-]+\.woff2$/

/** Asks for the first fonts beside a page's script, so that its words do not change their shape later. */
export const preloadFonts = (): Plugin => ({
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => first.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: `./${name}`,
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
          },
          injectTo: 'head' as const,
        })),
  },
})
