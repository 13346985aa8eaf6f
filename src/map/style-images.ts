import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Theme } from '../core/view/view.ts'
import { palettes, type Hue, type Palette } from '../layers/palette.ts'
import { breakName, hatchName } from './claim-layers.ts'

const ratio = 2
const hues: Hue[] = ['convoy', 'strike', 'intended', 'ink', 'quiet']

function draw(size: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * ratio
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return new ImageData(size * ratio, size * ratio)
  pen.scale(ratio, ratio)
  paint(pen)
  return pen.getImageData(0, 0, size * ratio, size * ratio)
}

/** Lines that join at the edges of their tile, rising or falling. */
function hatch(colour: string, rising: boolean): ImageData {
  const size = 12
  return draw(size, (pen) => {
    pen.strokeStyle = colour
    pen.lineWidth = 0.8
    for (const shift of [-size, 0, size]) {
      pen.beginPath()
      pen.moveTo(shift - 2, rising ? size + 2 : -2)
      pen.lineTo(shift + size + 2, rising ? -2 : size + 2)
      pen.stroke()
    }
  })
}

/** A road with a gap in it: two bars across a stretch of paper. */
function broken(palette: Palette, colour: string, hollow: boolean): ImageData {
  return draw(22, (pen) => {
    pen.translate(11, 11)
    pen.rotate(-0.5)
    pen.fillStyle = palette.land
    pen.strokeStyle = colour
    pen.lineWidth = 1.4
    for (const x of [-4.6, 1.4]) {
      pen.beginPath()
      pen.rect(x, -6.5, 3.2, 13)
      if (!hollow) pen.fillStyle = colour
      pen.fill()
      pen.stroke()
    }
  })
}

/** Gives the map the images that its style names, in the colours of a theme. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  const palette = palettes[theme]
  for (const hue of hues) {
    const colour = palette[hue]
    const images = {
      [hatchName('rising', hue, theme)]: hatch(colour, true),
      [hatchName('falling', hue, theme)]: hatch(colour, false),
      [breakName(true, hue, theme)]: broken(palette, colour, true),
      [breakName(false, hue, theme)]: broken(palette, colour, false),
    }
    for (const [name, image] of Object.entries(images))
      if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio })
  }
}
