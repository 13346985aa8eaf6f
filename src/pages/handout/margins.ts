/** A text as a CSS string: whatever could end it is written as its number. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** Gives the margins of printed pages their words: handout.css says where each stands. */
export function printInMargins(words: Record<string, string>): void {
  for (const [name, text] of Object.entries(words))
    document.documentElement.style.setProperty(`--${name}`, cssString(text))
}
