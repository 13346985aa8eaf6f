import { readFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The style sheets of the blocks and of their drawing, as they are written. */
export const blockCss = read('../block/block.css')
export const paperCss = read('../paper/paper.css')
