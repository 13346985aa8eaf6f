import { giveUp, installPackages, requireNode, root, run } from './setup.mjs'

requireNode()
const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535)
  giveUp(
    `PORT is “${process.env.PORT}”, which is not a port. Write a number from 1 to 65535, such as PORT=4173.`,
  )

installPackages()
if (!run('node', ['scripts/build.mjs']))
  giveUp('The map could not be built; the reason stands above.')
const { preview } = await import('vite')
try {
  const server = await preview({ root, logLevel: 'warn', preview: { port, strictPort: true } })
  console.log(
    `\nThe map is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\nStop it with Ctrl+C.`,
  )
} catch (error) {
  const taken = error instanceof Error && /in use|EADDRINUSE/i.test(error.message)
  giveUp(
    taken
      ? `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
      : `The map was built but could not be served: ${error instanceof Error ? error.message : error}`,
  )
}
