import { readView } from './view.ts'

/** What mail programs, chats and content management put after an address, or round it. */
const after = /[)\]}>.,;:!?'"`»”’*]+$/

/** True where a word of the view makes sense with that text; words of others always do. */
const makesSense = (word: string, text: string): boolean =>
  readView(new URLSearchParams([[word, text]])).refused.length === 0

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A text as it was meant: the first way to read it that makes sense, or as it is. */
function meant(word: string, text: string, isLast: boolean): string {
  // A link ends in the version of the data, and a full stop behind it would be read as part of that.
  const bare = isLast ? text.replace(after, '') : text
  const plain = word === 'filter' || word === 'headline' ? [text, bare] : [bare, text]
  const readings = [
    ...plain,
    ...[text, bare].flatMap((one) => [decoded(one), decoded(decoded(one))]),
  ]
  return readings.find((one) => makesSense(word, one)) ?? text
}

/** A query in which `&` and `=` are signs again: not `&amp;`, not encoded as a whole, no second question mark. */
function unwrapped(query: string): string {
  let text = query.replace(/^\?/, '')
  for (let i = 0; i < 3 && !text.includes('=') && /%(25)*3D/i.test(text); i++) text = decoded(text)
  return text.replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&').replace(/\?(?=[\w.-]+=)/g, '&')
}

/**
 * What an address asks for, after whatever it has been through on its way: `&amp;` for `&`, a bracket or full stop
 * at its end, encoded twice or as a whole, words of somebody's counting after a second question mark. What makes no
 * sense in any of these ways stays as it is, so that it is told. Of a word that stands twice the first holds;
 * `doubled` are the others, `name=text`, that say something else.
 */
export function repairQuery(query: string): { address: URLSearchParams; doubled: string[] } {
  const pairs = [...new URLSearchParams(unwrapped(query))]
  const address = new URLSearchParams()
  const doubled: string[] = []
  pairs.forEach(([word, text], i) => {
    const mended = meant(word, text, i === pairs.length - 1)
    const first = address.get(word)
    if (first === null) address.append(word, mended)
    else if (first !== mended) doubled.push(`${word}=${mended}`)
  })
  return { address, doubled }
}
