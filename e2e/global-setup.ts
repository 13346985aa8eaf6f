import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dist, filesOf, listen, ship } from './static-server.ts'

/**
 * Serves the build and the invented story's, each at a port that is free, so that any number of runs may go on beside
 * one another; E2E_PORT asks for one. The tests read the addresses out of the environment.
 */
export default async function serve(): Promise<() => void> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`There is no page in ${dist}: npm run build writes it.`)
  const [build, port] = await listen(filesOf(dist), Number(process.env['E2E_PORT'] ?? 0))
  const [invented, shipPort] = await listen(filesOf(ship))
  process.env['E2E_URL'] = `http://localhost:${port}/`
  process.env['E2E_SHIP_URL'] = `http://localhost:${shipPort}/`
  return () => {
    for (const server of [build, invented]) {
      server.close()
      server.closeAllConnections()
    }
  }
}
