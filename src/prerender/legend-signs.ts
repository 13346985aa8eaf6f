import type { EmbedWords } from '../i18n/en/embed.ts'

export type Sign = keyof EmbedWords['legend']

/** The signs of a legend, about the middle of a square of 14 px, in the colours of a drawing's variables. */
export const legendSigns: Record<Sign, string> = {
  solid: '<circle r="5" fill="var(--convoy)" stroke="var(--convoy)" stroke-width="2"/>',
  hollow: '<circle r="5" fill="var(--paper)" stroke="var(--convoy)" stroke-width="2"/>',
  area: '<path d="M-6-6H6V6H-6z" fill="none" stroke="var(--convoy)"/><path d="M-6 0 0-6M-6 6 6-6M0 6 6 0" stroke="var(--convoy)" stroke-width=".8" fill="none"/>',
  leg: '<path d="M-7 0H7" stroke="var(--convoy)" stroke-width="1.4" stroke-dasharray="3.5 3.5" fill="none"/>',
  strike:
    '<path d="M-4.6-6.5h3.2v13h-3.2zM1.4-6.5h3.2v13H1.4z" transform="rotate(-28.6)" fill="var(--strike)" stroke="var(--strike)"/>',
}
