import type { Theme } from '../core/view/view.ts'

/**
 * Three hues with meaning (after Okabe and Ito, safe for colour-blind readers) and the tones
 * of paper. Every hue reaches 3:1 on the land it lies on, every ink for words 4.5:1.
 */
export type Palette = {
  land: string
  sea: string
  river: string
  border: string
  province: string
  ink: string
  quiet: string
  halo: string
  convoy: string
  strike: string
  intended: string
}

export type Hue = 'convoy' | 'strike' | 'intended' | 'ink' | 'quiet'

export const palettes: Record<Theme, Palette> = {
  light: {
    land: '#f7f4ec',
    sea: '#dde6e8',
    river: '#a9c3cd',
    border: '#8d877c',
    province: '#d5cec0',
    ink: '#2a2926',
    quiet: '#6b665d',
    halo: '#f7f4ec',
    convoy: '#00629b',
    strike: '#c04a00',
    intended: '#8a4a78',
  },
  dark: {
    land: '#23262b',
    sea: '#1a1d22',
    river: '#3f5663',
    border: '#7e7a72',
    province: '#3a3d42',
    ink: '#ece7dc',
    quiet: '#aaa59a',
    halo: '#23262b',
    convoy: '#6cbcec',
    strike: '#f0a044',
    intended: '#d79bc4',
  },
}
