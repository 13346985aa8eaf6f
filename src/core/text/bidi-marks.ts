const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

/**
 * A line with marks that fix its direction where any of it is Arabic: SVG has no paragraphs, and a
 * line that begins with a number would run the wrong way. They work without any style sheet.
 */
export const withDirectionMarks = (line: string): string =>
  rightToLeft.test(line) ? `\u202b${line}\u202c` : line
