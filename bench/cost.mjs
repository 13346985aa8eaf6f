import { isNamedByContent } from './content.mjs'
import { inMarkdown } from './table.mjs'

const sum = (files) => files.reduce((all, { bytes }) => all + bytes, 0)
const kB = (bytes) => (bytes / 1000).toFixed(1)
/** A million times so many bytes, in gigabytes. */
const million = (bytes) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} GB`

/** What one reader of each page costs its host. `files`: page → what the server counted. */
export const costOf = (pages, files) =>
  inMarkdown([
    ['', 'requests', 'first visit, kB', 'a million first visits'],
    ...pages.map(({ id, name }) => [
      `${id} ${name}`,
      String(files[id].length),
      kB(sum(files[id])),
      million(sum(files[id])),
    ]),
  ])

const kinds = [
  ['page', /\.html$/],
  ['program', /\.m?js$/],
  ['style', /\.css$/],
  ['font', /\.woff2$/],
  ['data', /json$/],
]
const kindOf = ({ path }) => kinds.find(([, is]) => is.test(path))?.[0] ?? 'other'

const advice = {
  true: ['changes with the content', 'must keep for good'],
  false: ['stays the same', 'must not keep longer than a correction may wait'],
}

/** The files of some pages by kind: how many, how large, and how long a cache may keep them. */
export const cacheOf = (pages, files) =>
  inMarkdown([
    ['', 'files', 'kB', 'a million readers', 'its address', 'which a cache'],
    ...pages.flatMap(({ id, name }) =>
      [...kinds.map(([kind]) => kind), 'other'].flatMap((kind) =>
        [true, false].flatMap((kept) => {
          const those = files[id].filter(
            (file) => kindOf(file) === kind && isNamedByContent(file.path) === kept,
          )
          const bytes = sum(those)
          return those.length
            ? [
                [
                  `${id} ${name}: ${kind}`,
                  String(those.length),
                  kB(bytes),
                  million(bytes),
                  ...advice[kept],
                ],
              ]
            : []
        }),
      ),
    ),
  ])
