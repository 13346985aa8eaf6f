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

/** The look of a data file, by its stem; a file without one is drawn by the fallback. */
export function layerOf(stem: string): Layer {
  return looks[`./${stem}.ts`] ?? fallback
}
