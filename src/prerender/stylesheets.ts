import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import postcss from 'postcss'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The dark theme of a style sheet once more, for where no script has run and no theme is asked for: the system’s is followed. */
function bySystem(css: string): string {
  const sheet = postcss.parse(css)
  sheet.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'media') node.remove()
  })
  sheet.walkAtRules('media', (media) => {
    media.params += ' and (prefers-color-scheme: dark)'
  })
  sheet.walkRules("[data-theme='dark']", (rule) => {
    rule.selector = ':root:not([data-theme])'
  })
  return sheet.toString()
}

const colours = read('../layers/colours.css')

/** The style sheets of the blocks and of their drawing, as they are written. */
export const blockCss = colours + bySystem(colours) + read('../block/block.css')
export const staticMapCss = read('../static-map/static-map.css')

/** A style sheet in as few characters as say the same. */
export const minified = (css: string): string =>
  transform({ filename: 'block.css', code: Buffer.from(css), minify: true }).code.toString()
