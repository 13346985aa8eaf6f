import { OfflineError, type OfflineStore, type OfflineCopy } from '../../ui/base/offline-store.ts'
import { trustedScript } from '../../ui/base/trusted-text.ts'
import { buildForm } from './page-links.ts'
import { workers } from './service-workers.ts'

/** The folder of the site: what is kept is kept for it alone. */
const folder = () => new URL('./', location.href)
const noted = () => `let go ${folder().pathname}`

/** Runs what stores on this device; where that is forbidden, null. */
function stored<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(localStorage)
  } catch {
    return null
  }
}

const registered = async () => (await workers()?.getRegistration(folder().href)) ?? null

/** The worker once it has kept everything. Rejects where it has not. */
function complete(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) return Promise.reject(new Error('There is no worker.'))
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') reject(new Error('Not everything could be kept.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** What a worker says it has kept, in whole; null where something is missing. */
const ask = (worker: ServiceWorker, what: 'keep' | 'kept') =>
  new Promise<Omit<OfflineCopy, 'isOutdated'> | null>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data as OfflineCopy | null)
    worker.postMessage(what, [port2])
  })

async function kept(): Promise<OfflineCopy | null> {
  const registration = await registered().catch(() => null)
  if (!registration?.active) return null
  const said = await ask(registration.active, 'kept')
  return said && { ...said, isOutdated: registration.waiting !== null }
}

async function keep(): Promise<OfflineCopy> {
  if (!isSecureContext) throw new OfflineError('insecure')
  const container = workers()
  if (!container) throw new OfflineError('unsupported')
  stored((storage) => storage.removeItem(noted()))
  try {
    const script = trustedScript(new URL('sw.js', folder()).href)
    const registration = await container.register(script, { updateViaCache: 'none' })
    const said = await ask(await complete(registration), 'keep')
    if (!said) throw new Error('Something did not arrive.')
    return { ...said, isOutdated: registration.waiting !== null }
  } catch (cause) {
    throw new OfflineError('failed', cause)
  }
}

async function letGo(): Promise<void> {
  stored((storage) => storage.setItem(noted(), '1'))
  await (await registered())?.unregister()
  const ours = (await caches.keys()).filter((name) => name.endsWith(folder().href))
  await Promise.all(ours.map((name) => caches.delete(name)))
}

export const serviceWorkerStore: OfflineStore = { kept, keep, letGo }

/**
 * Keeps everything, once the page is done with what it shows: for pages that a lesson is given with.
 * Not where a reader has let go of it, nor where data is to be saved; where it fails nothing is said.
 */
export function keepInBackground(): void {
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  const isUnwanted = saves || stored((storage) => storage.getItem(noted())) !== null
  if (buildForm === 'file' || import.meta.env.DEV || isUnwanted) return
  const start = () => void keep().catch(() => {})
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
