import type { Viewport } from '../core/geo/web-mercator.ts'

/** Where a drawing stands in a picture, px. */
type Box = { x: number; y: number; width: number; height: number }

/** Markup of a drawing that nobody inks anew or hydrates. */
const plain = (markup: string): string =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ data-(layer|key|role|claims|km2|tier)="[^"]*"/g, '')

/** The markup of `StaticMap` as a part of a picture that stands by itself, on the sea and cut off at its own edges. */
export const inlineDrawing = (markup: string, { width, height }: Viewport, box: Box): string =>
  `<svg class="paper-sheet" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="0 0 ${width} ${height}" overflow="hidden">
<rect width="${width}" height="${height}" fill="var(--sea)"/>
${plain(markup)}
</svg>`
