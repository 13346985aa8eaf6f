import type { Placed } from '../../core/drawing/label-placement.ts'
import { layerOf } from '../../layers/index.ts'
import type { Palette } from '../../layers/palette.ts'
import type { GroundName, GroundPath } from '../../static-map/basemap-paths.ts'
import { hatchId, type Attributes, type Colour } from '../../static-map/ink-attributes.ts'
import type { PaperMark } from '../../static-map/marks.ts'
import type { Name } from '../../static-map/labels.ts'
import { leaderOf } from '../../core/drawing/label-placement.ts'
import type { StandingSign } from '../../static-map/last-known-signs.ts'

/** The families of a still: fonts of whoever opens it, for a picture fetches none. */
export const family = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif"

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** One element as markup. `inside` is markup; attributes are text. */
export const element = (name: string, attributes: Attributes, inside = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}${inside ? `>${inside}</${name}>` : '/>'}`

/** What is drawn of the map, in literal colours: nothing beside the file says how it looks. */
export type Drawn = {
  size: { width: number; height: number }
  ground: GroundPath[]
  marks: PaperMark[]
  names: Name[]
  standing: StandingSign[]
  look: (mark: PaperMark) => Attributes
  palette: Palette
  colour: Colour
  /** Of the hatches, by which marks refer to them. */
  id: string
}

const groundLook = (name: GroundName, palette: Palette): Attributes => {
  const river = { stroke: palette.river, 'stroke-width': 0.8 }
  const border = { stroke: palette.border, 'stroke-width': 1.1 }
  const looks: Record<GroundName, Attributes> = {
    land: { fill: palette.land },
    provinces: { stroke: palette.province, 'stroke-width': 0.8 },
    rivers: river,
    'rivers-large': { ...river, 'stroke-width': 1.4 },
    coast: river,
    borders: border,
    'borders-disputed': { ...border, 'stroke-dasharray': '3.3 2.2' },
  }
  return looks[name]
}

function hatchOf(stem: string, { id, colour }: Drawn): string {
  const { hatch, hue } = layerOf(stem)
  const d = hatch === 'rising' ? 'M-2 14 14-2M-2 2 2-2M10 14l4-4' : 'M-2-2l16 16M-2 10l4 4M10-2l4 4'
  const line = element('path', { d, stroke: colour(hue), 'stroke-width': 0.8 })
  const square = { width: 12, height: 12, patternUnits: 'userSpaceOnUse' }
  return element('pattern', { id: hatchId(id, stem), ...square }, line)
}

/** The lines of a name beside its point, with a halo of the land they lie on. */
function wordsOf(
  { lines, size, x, y, anchor }: Placed,
  look: Attributes,
  palette: Palette,
): string {
  const baseline = (i: number) => y + (i - (lines.length - 1) / 2) * size * 1.2 + size * 0.35
  const halo = { stroke: palette.halo, 'stroke-width': 2.4, 'stroke-linejoin': 'round' }
  const at = { 'text-anchor': anchor, 'font-size': size, 'paint-order': 'stroke', ...halo }
  const inside = lines.map((line, i) =>
    element('tspan', { x: x.toFixed(1), y: baseline(i).toFixed(1) }, escaped(line)),
  )
  return element('text', { ...at, ...look }, inside.join(''))
}

const circle = ([cx, cy]: readonly [number, number], r: number, look: Attributes) =>
  element('circle', { cx: cx.toFixed(1), cy: cy.toFixed(1), r, ...look })

/** The sign at the middle of a place, as `paper/Sign.svelte` has it. */
function signOf(mark: PaperMark, look: Attributes): string {
  if (!mark.at || mark.role === 'place') return ''
  if (mark.role === 'centre' && !layerOf(mark.stem).break) return circle(mark.at, 3.5, look)
  if (!layerOf(mark.stem).break) return ''
  const [x, y] = mark.at.map((value) => value.toFixed(1))
  const bars = 'M-4.6-6.5h3.2v13h-3.2zM1.4-6.5h3.2v13H1.4z'
  return element('path', { d: bars, transform: `translate(${x} ${y}) rotate(-28.6)`, ...look })
}

function nameOf(name: Name, palette: Palette): string {
  const isPlace = name.kind === 'place'
  const spaced = name.kind === 'country' || name.kind === 'province'
  const words = wordsOf(
    name,
    {
      fill: isPlace ? palette.ink : palette.quiet,
      ...(isPlace && { 'font-weight': 600 }),
      ...(spaced && { 'letter-spacing': '0.12em' }),
    },
    palette,
  )
  if (name.kind === 'town') return circle(name.at, 1.7, { fill: palette.quiet }) + words
  if (!isPlace) return words
  const ring = { fill: palette.land, stroke: palette.ink, 'stroke-width': 1.2 }
  return circle(name.at, 3.2, ring) + words
}

function standingOf(sign: StandingSign, palette: Palette): string {
  const fill = sign.solid ? palette.convoy : palette.land
  const dot = circle(sign.at, 5, { fill, stroke: palette.convoy, 'stroke-width': 2 })
  const [x, y] = sign.at
  const to = leaderOf(sign)
  const leader = to
    ? element('path', {
        d: `M${x} ${y}l${to.map((by) => by.toFixed(1)).join(' ')}`,
        stroke: palette.convoy,
      })
    : ''
  return leader + dot + wordsOf(sign, { fill: palette.convoy }, palette)
}

/** The drawing as markup, `y` px down the picture, cut off at its own edges. */
export function drawingSvg(drawn: Drawn, y: number): string {
  const { size, ground, marks, names, standing, look, palette } = drawn
  const hatched = [...new Set(marks.map(({ stem }) => stem))].filter(
    (stem) => layerOf(stem).hatch !== null,
  )
  const lines = { fill: 'none', 'stroke-linejoin': 'round' }
  const inside = [
    element('defs', {}, hatched.map((stem) => hatchOf(stem, drawn)).join('')),
    element('rect', { ...size, fill: palette.sea }),
    element(
      'g',
      lines,
      ground.map(({ name, d }) => element('path', { d, ...groundLook(name, palette) })).join(''),
    ),
    ...marks.flatMap((mark) =>
      mark.d === null ? [] : [element('path', { d: mark.d, ...look(mark) })],
    ),
    ...marks.map((mark) => signOf(mark, look(mark))),
    ...names.map((name) => nameOf(name, palette)),
    ...standing.map((sign) => standingOf(sign, palette)),
  ]
  const box = { x: 0, y, ...size, viewBox: `0 0 ${size.width} ${size.height}` }
  return element('svg', { ...box, overflow: 'hidden', direction: 'ltr' }, inside.join(''))
}
