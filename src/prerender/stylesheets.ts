import { readFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

const colours = read('../layers/colours.css')
const byAttribute = "[data-theme='dark']"
const onScreen = '@media screen'
const dark = colours.slice(colours.indexOf(onScreen))
/** Where no script has run and no theme is asked for, the system’s is followed. */
const bySystem = dark
  .replace(onScreen, `${onScreen} and (prefers-color-scheme: dark)`)
  .replace(byAttribute, ':root:not([data-theme])')

/** The style sheets of the blocks and of their drawing, as they are written. */
export const blockCss = colours + bySystem + read('../block/block.css')
export const staticMapCss = read('../static-map/static-map.css')
