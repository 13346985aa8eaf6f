const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or in a quoted attribute of HTML, SVG or XML that is written by hand. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
