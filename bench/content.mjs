import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
}
const packed = new Set(['.woff2', '.png', '.webp'])
const squeeze = promisify(brotliCompress)

/** A name that changes with what is in the file, so that it may be kept for good. */
export const isNamedByContent = (path) => /-(?=[\w-]*[A-Z\d])[\w-]{8}(\.[a-z\d]+$|\/)/.test(path)

async function fileOf(path, address) {
  const raw = readFileSync(path)
  const kind = extname(path)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  }
  const small = packed.has(kind) || raw.length === 0 ? raw : await squeeze(raw, { params })
  const isSmaller = small.length < raw.length
  return {
    body: isSmaller ? small : raw,
    headers: {
      'content-type': types[kind] ?? 'application/octet-stream',
      ...(isSmaller ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'cache-control': isNamedByContent(address)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    },
  }
}

/**
 * Everything below some folders, read and compressed once (brotli, quality 11), by address:
 * `roots` is name → folder, so that a file is at /name/its/path. What changes on disk later is not seen.
 */
export async function contentOf(roots) {
  const found = Object.entries(roots).flatMap(([name, folder]) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [join(folder, path), `/${name}/${path.replaceAll('\\', '/')}`]),
  )
  const files = await Promise.all(
    found.map(async ([path, address]) => [address, await fileOf(path, address)]),
  )
  return new Map(files)
}
