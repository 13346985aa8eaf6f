/** What is kept on this device of the pages and their evidence. */
export type OfflineCopy = {
  files: number
  bytes: number
  /** A newer version is kept beside it, and takes over once every page is closed. */
  isOutdated: boolean
}

/** Why nothing could be kept: the address is not safe, the browser keeps nothing, or not everything arrived. */
export type OfflineProblem = 'insecure' | 'unsupported' | 'failed'

export class OfflineError extends Error {
  readonly trouble: OfflineProblem
  constructor(trouble: OfflineProblem, cause?: unknown) {
    super(`Nothing could be kept: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

/** How a page keeps itself for use without a network. */
export type OfflineStore = {
  /** What is kept by now; null where nothing is. */
  kept: () => Promise<OfflineCopy | null>
  /** Keeps everything. Rejects with `OfflineError`. */
  keep: () => Promise<OfflineCopy>
  letGo: () => Promise<void>
}
