import { ratio, said, saidRatio } from './figures.mjs'

/**
 * The rows of a table: what is measured, in which unit, and against which page its ratio is taken
 * (none: `null`). `of` finds the numbers of a page, one for each round.
 */
export const rows = [
  { name: 'Sent by the server', unit: 'kB', against: 'c', of: (page) => page.bytes },
  { name: 'Requests', unit: 'count', against: 'c', of: (page) => page.requests },
  { name: 'First contentful paint', unit: 's', against: 'c', of: (page) => page.paint },
  { name: 'Slider answers a key', unit: 's', against: 'e', of: (page) => page.answers },
  { name: 'Last visible change', unit: 's', against: 'c', of: (page) => page.lastChange },
  { name: 'Long tasks', unit: 'count', against: null, of: (page) => page.tasks },
  { name: 'Long tasks, together', unit: 'ms', against: 'c', of: (page) => page.blocked },
  { name: 'Cumulative layout shift', unit: 'score', against: null, of: (page) => page.shift },
  {
    name: 'One step: first visible change',
    unit: 'ms',
    against: 'e',
    of: (page) => page.stepFirst,
  },
  { name: 'One step: last visible change', unit: 'ms', against: 'e', of: (page) => page.stepLast },
]

/** Head and rows of what was measured on one network; `measured` is page → figure → numbers. */
export function tableOf(pages, measured) {
  const head = ['', ...pages.map(({ id, name }) => `${id} ${name}`)]
  const body = rows.map(({ name, unit, against, of }) => {
    const other = against && measured[against] ? of(measured[against]) : []
    const label = ['count', 'score'].includes(unit) ? name : `${name}, ${unit}`
    return [
      label,
      ...pages.map(({ id }) => {
        const own = of(measured[id])
        const times = id === against ? '' : saidRatio(ratio(own, other))
        return [said(own, unit), times].filter(Boolean).join(' ')
      }),
    ]
  })
  return [head, ...body]
}

/** A table for a terminal. */
export function inColumns(table) {
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)))
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A table in Markdown; numbers stand to the right. */
export const inMarkdown = ([head, ...body]) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...body]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
