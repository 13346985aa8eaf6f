import { createHash } from 'node:crypto'

/**
 * Films a page by the browser's own screencast, which sends a picture whenever something was drawn.
 * A picture that differs in any byte from the one before it is a visible change; its time (ms since 1970)
 * is when it has arrived here. (The time written in it is when its drawing began.)
 */
export async function film(context, page, { width, height }) {
  const options = { format: 'jpeg', quality: 90, maxWidth: width, maxHeight: height }
  const session = await context.newCDPSession(page)
  const changes = []
  let last = null
  let onFrame = null
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    const now = Date.now()
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
    const picture = createHash('md5').update(data).digest('base64')
    if (onFrame) return onFrame(picture)
    if (picture === last) return
    last = picture
    changes.push(now)
  })
  await session.send('Page.startScreencast', options)
  return {
    changes,
    /** How long nothing has changed, ms. */
    stillFor: () => Date.now() - (changes.at(-1) ?? 0),
    /**
     * The browser drops pictures when it is pressed. Starts the film anew, which begins with a picture of
     * what is there now: true where that is the last one seen, so that nothing was missed.
     */
    async isComplete() {
      await session.send('Page.stopScreencast')
      const now = new Promise((done) => {
        onFrame = done
        setTimeout(() => done(null), 5000).unref()
      })
      await session.send('Page.startScreencast', options)
      const picture = await now
      onFrame = null
      return picture === last
    },
  }
}
