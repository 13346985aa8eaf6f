const marks = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328'
const accents = '`\'^~=u."rHvdck'
const signs = '\\{}~^<>ßøØæÆœŒłŁ'
const commands =
  'textbackslash textbraceleft textbraceright textasciitilde textasciicircum ' +
  'textless textgreater ss o O ae AE oe OE l L'

/** Text for a BibTeX field. Braces are commands, for BibTeX counts even those that are escaped. */
export const escapeLatex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^<>ßøØæÆœŒłŁ]/g, (sign) => `{\\${commands.split(' ')[signs.indexOf(sign)]}}`)
    .replace(/[–—]/g, (dash) => (dash === '–' ? '--' : '---'))
    .replace(/[%&_#$]/g, '\\$&')
    .normalize('NFD')
    .replace(/([A-Za-z])(\p{M}+)/gu, (as, letter: string, mark: string) => {
      const accent = mark.length === 1 ? accents[marks.indexOf(mark)] : undefined
      return accent === undefined ? as : `{\\${accent}{${letter}}}`
    })
    .normalize('NFC')

/** An address stands in BibTeX as it is, but for what would end the field. */
export const escapeLatexUrl = (url: string): string => url.replace(/[\s\\{}]/g, encodeURIComponent)
