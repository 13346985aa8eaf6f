/** What is kept on this device of the pages and their evidence. */
export type Kept = {
  files: number
  bytes: number
  /** A newer version is kept beside it, and takes over once every page is closed. */
  isOutdated: boolean
}

/** Why nothing could be kept: the address is not safe, the browser keeps nothing, or not everything arrived. */
export type Trouble = 'insecure' | 'unsupported' | 'failed'

export class NotKept extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, cause?: unknown) {
    super(`Nothing could be kept: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

/** How a page keeps itself for use without a network. */
export type Keeper = {
  /** What is kept by now; null where nothing is. */
  kept: () => Promise<Kept | null>
  /** Keeps everything. Rejects with `NotKept`. */
  keep: () => Promise<Kept>
  letGo: () => Promise<void>
}
