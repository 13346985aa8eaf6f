type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string>
type Policies = { createPolicy(name: string, rules: Rules): Rules }

let made: Rules | null = null

/** What makes a text trusted where a page must trust what it runs and parses; elsewhere it stays a text. */
function rules(): Rules {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  const same = (text: string) => text
  const plain = { createHTML: same, createScriptURL: same }
  return (made ??= trustedTypes?.createPolicy('convoy-map', plain) ?? plain)
}

/** Markup that was written here, with whatever is not ours escaped. */
export const trustedMarkup = (markup: string): string => rules().createHTML(markup)

/** The address of a script of our own. */
export const trustedScript = (url: string): string => rules().createScriptURL(url)
