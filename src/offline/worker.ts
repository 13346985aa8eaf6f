import { cacheNames } from 'workbox-core'
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching'
import type { KeptFile, KeptList } from './kept.ts'

/** What is used here of a service worker; the build writes `kept` before this script. */
type Worker = {
  kept: KeptList
  clients: { claim: () => Promise<void> }
  addEventListener: (
    name: 'activate' | 'message',
    listen: (event: {
      data: unknown
      ports: MessagePort[]
      waitUntil: (done: Promise<void>) => void
    }) => void,
  ) => void
}
const worker = self as unknown as Worker
const { files, bytes } = worker.kept

// Only what is listed is answered from here, a page whatever its query says; blocks and all else go to the network.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./] })

// A newer version waits until every page of the older one is closed: a lesson goes on with the files it began with.
// So it never skips waiting. Pages that had none before are taken on at once.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

const keyOf = ({ url }: KeptFile) => getCacheKeyForURL(url) ?? url

async function missing(): Promise<KeptFile[]> {
  const cache = await caches.open(cacheNames.precache)
  const found = await Promise.all(files.map((file) => cache.match(keyOf(file))))
  return files.filter((_, i) => !found[i])
}

/** Fetches what was deleted since, by the reader or by a browser short of room. Rejects where something does not arrive. */
async function mend(): Promise<void> {
  const cache = await caches.open(cacheNames.precache)
  const fetched = (await missing()).map(async (file) => {
    const { url, integrity = '' } = file
    const response = await fetch(url, { cache: 'no-cache', integrity })
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    await cache.put(keyOf(file), response)
  })
  await Promise.all(fetched)
}

/** Answers what is kept in whole; null where something is missing. */
async function answer(asked: unknown, port: MessagePort | undefined): Promise<void> {
  if (asked === 'keep') await mend().catch(() => {})
  const isWhole = (await missing()).length === 0
  port?.postMessage(isWhole ? { files: files.length, bytes } : null)
}

worker.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data === 'keep' || data === 'kept') event.waitUntil(answer(data, ports[0]))
})
