/** Browsers have none over plain http, some none in private windows, and throw in a frame without an origin. */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined
  } catch {
    return undefined
  }
}
