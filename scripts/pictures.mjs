import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { joinedFont } from './joined-font.mjs'

const weights = [400, 600]

/**
 * Draws pictures: the answer makes a PNG of an SVG, in Noto Sans for Latin and Arabic. The fonts that
 * it draws with are written into `folder`, and are no part of what is built.
 */
export async function pictures(folder) {
  mkdirSync(folder, { recursive: true })
  const fontFiles = await Promise.all(
    weights.map(async (weight) => {
      const file = join(folder, `noto-sans-${weight}.ttf`)
      writeFileSync(`${file}.${process.pid}`, await joinedFont(weight))
      renameSync(`${file}.${process.pid}`, file)
      return file
    }),
  )
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' }
  return (svg) => new Resvg(svg, { font, logLevel: 'off' }).render().asPng()
}
