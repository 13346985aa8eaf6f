import { createServer } from 'node:http'
import { contentOf } from './content.mjs'
import { slowLink } from './link.mjs'

/**
 * A static host in a process of its own, so that what measures does not slow what serves. It is
 * told what to do by messages: `start` { roots, port, line }, `begin` (forget what was counted), `count`.
 */
let files = new Map()
let line = { isBusy: () => false }
let asked = []
let open = 0
let lastAt = performance.now()

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  const address = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  const file = files.get(address)
  const { socket } = request
  const [before, log] = [socket.bytesWritten, asked]
  open += 1
  lastAt = performance.now()
  response.on('close', () => {
    open -= 1
    lastAt = performance.now()
    log.push({
      path: address,
      status: response.statusCode,
      whole: response.writableFinished,
      // Head and body as they went out.
      bytes: socket.bytesWritten - before,
      body: file?.body.length ?? 0,
    })
  })
  if (!file) return response.writeHead(404).end()
  response.writeHead(200, { ...file.headers, 'content-length': file.body.length })
  response.end(file.body)
})

const answer = {
  async start({ roots, port, slow }) {
    files = await contentOf(roots)
    await new Promise((done, failed) => {
      server.once('error', failed)
      server.listen(port, '127.0.0.1', done)
    })
    const link = slowLink({ port: port + 1, to: { port, host: '127.0.0.1' }, ...slow })
    line = link
    await new Promise((done, failed) => {
      link.server.once('error', failed)
      link.server.once('listening', done)
    })
    return { files: files.size }
  },
  begin() {
    asked = []
    return {}
  },
  count: () => ({
    asked,
    quietFor: open > 0 || line.isBusy() ? 0 : performance.now() - lastAt,
  }),
}

process.on('message', async ({ id, ask, ...rest }) => {
  try {
    process.send({ id, ...(await answer[ask](rest)) })
  } catch (error) {
    process.send({ id, error: error.message })
  }
})
process.on('disconnect', () => process.exit(0))
