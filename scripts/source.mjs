import { createServer } from 'vite'
import { root } from './setup.mjs'

/** Does what needs modules of the source: `work` gets a function that answers one by its path under the root. */
export async function withSource(work) {
  // Vite takes the first word on it for all that follow.
  process.env.NODE_ENV ??= 'production'
  const server = await createServer({
    root,
    logLevel: 'warn',
    mode: 'production',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await work((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
