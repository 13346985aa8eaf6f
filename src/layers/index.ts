import fallback from './fallback.ts'
import type { Layer } from './layer.ts'

const looks = import.meta.glob<Layer>(
  [
    './*.ts',
    '!./layer.ts',
    '!./palette.ts',
    '!./tint.ts',
    '!./index.ts',
    '!./legend-sign.ts',
    '!./*.test.ts',
  ],
  { eager: true, import: 'default' },
)

/** The look of a layer, by its id: the name of its data file; a file without one is drawn by the fallback. */
export function layerOf(layer: string): Layer {
  return looks[`./${layer}.ts`] ?? fallback
}
