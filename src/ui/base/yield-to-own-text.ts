/** Words of a translator, and our own text whose place they took; `words`: what that text said. */
type Pair = { own: Text; theirs: Element; words: string }

const isTheirs = (node: Node | null): node is Element => node?.nodeName === 'FONT'

/**
 * Keeps a page true while a browser translates it. A translator puts a `<font>` of its own words in the place of a
 * text, which goes on changing where nobody sees it, or leads what is put beside it to nowhere. Here the text stays
 * in its place, empty, beside those words; when it changes or goes they go, and the translator, who watches, reads
 * the text anew. Returns how to stop.
 */
export function yieldToOwnText(page: Document = document): () => void {
  const pairs = new WeakMap<Node, Pair>()
  const watch = new MutationObserver((records) => {
    const changed = new Set<Node>()
    const touched = new Set<Pair>()
    for (const record of records) {
      const nodes = [record.target, ...record.removedNodes, ...record.addedNodes]
      for (const node of nodes) {
        const pair = pairs.get(node)
        if (pair) touched.add(pair)
      }
      if (record.type === 'characterData') changed.add(record.target)
      for (const node of record.removedNodes) if (node instanceof Text) replaced(node, record)
    }
    for (const pair of touched) settle(pair, changed.has(pair.own))
    // What was just done here is nothing that a translator did.
    watch.takeRecords()
  })

  function replaced(own: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord) {
    const theirs = [...addedNodes, previousSibling, nextSibling].find(isTheirs)
    if (!theirs?.isConnected || pairs.has(own) || pairs.has(theirs)) return
    if (own.isConnected && !theirs.contains(own)) return
    const words = own.data
    if (theirs.contains(own)) own.replaceWith(words)
    own.data = ''
    theirs.before(own)
    const pair = { own, theirs, words }
    pairs.set(own, pair)
    pairs.set(theirs, pair)
  }

  function settle({ own, theirs, words }: Pair, isChanged: boolean) {
    if (!isChanged && own.isConnected && theirs.isConnected) {
      if (own.nextSibling !== theirs) own.after(theirs)
      return
    }
    pairs.delete(own)
    pairs.delete(theirs)
    // The translator has taken its words back.
    if (!isChanged && !theirs.isConnected) own.data = words
    theirs.remove()
  }

  watch.observe(page, { childList: true, characterData: true, subtree: true })
  return () => watch.disconnect()
}
