import { createHash } from 'node:crypto'

/** A file as the service worker keeps it; a `revision` where its name stays while what is in it changes. */
export type KeptFile = { url: string; revision: string | null; integrity?: string }
/** Everything that is kept, and its size in bytes. */
export type KeptList = { files: KeptFile[]; bytes: number }

/** The pages, what they load, and what an installed page is known by: no blocks, and nothing that stands for them. */
const parts = [/^[a-z]+\.html$/, /^assets\/.+(?<!\.txt)$/, /^manifest\.webmanifest$/, /^icons\//]
const isHashed = (path: string) => path.startsWith('assets/')

/** Whether a file of a build, by its path in it, is kept for use without a network. */
export const isKept = (path: string): boolean => parts.some((part) => part.test(path))

/**
 * What is kept of a build. A page is kept only as it was built: half of one release and half of
 * another, as a server may give while files are being replaced, is never taken for a whole.
 */
export function keptOf(
  paths: readonly string[],
  bytesOf: (path: string) => Uint8Array<ArrayBuffer>,
): KeptList {
  let total = 0
  const files = paths
    .filter(isKept)
    .sort()
    .map((url): KeptFile => {
      const bytes = bytesOf(url)
      total += bytes.length
      if (isHashed(url)) return { url, revision: null }
      const hash = createHash('sha256').update(bytes).digest('base64')
      return { url, revision: hash.slice(0, 16), integrity: `sha256-${hash}` }
    })
  return { files, bytes: total }
}
