/** Without its comments. */
const uncommented = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

/** The variables that a style sheet sets on `:root`, the first time it does: those of the light theme. */
export function variablesOf(css: string): ReadonlyMap<string, string> {
  const body = [...uncommented(css).matchAll(/:root\s*{([^}]*)}/g)].map(([, one]) => one).join('')
  return new Map(
    [...body.matchAll(/(--[\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )
}

/** A text with the values of its variables in their place. Throws where one has no value. */
export const literal = (text: string, variables: ReadonlyMap<string, string>): string =>
  text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = variables.get(name)
    if (value === undefined) throw new Error(`The style sheet of the blocks sets no ${name}.`)
    return value
  })

/**
 * A style sheet for one drawing that stands by itself: only inside `root`, without variables, and with
 * lines that grow with the drawing. Throws where it has rules of another kind than plain ones.
 */
export function standaloneCss(
  css: string,
  root: string,
  variables: ReadonlyMap<string, string>,
): string {
  const plain = uncommented(css)
  if (plain.includes('@')) throw new Error('A drawing that stands by itself has plain rules only.')
  const rules = [...plain.matchAll(/([^{}]+){([^{}]*)}/g)].flatMap(
    ([, selector = '', body = '']) => {
      const said = body.split(';').map((one) => one.trim().replace(/\s*:\s*/, ':'))
      const kept = said.filter((one) => one !== '' && !one.startsWith('vector-effect'))
      const within = selector.split(',').map((one) => `${root} ${one.trim()}`)
      return kept.length > 0 ? [`${within.join(',')}{${kept.join(';')}}`] : []
    },
  )
  return literal(rules.join(''), variables)
}
