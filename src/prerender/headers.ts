const hour = 3600
const forever = `public, max-age=${365 * 24 * hour}, immutable`
/** A page is five minutes old at most, or an hour where a newer one is being fetched meanwhile. */
const soon = `public, max-age=300, stale-while-revalidate=${hour}`

/** The service worker names what readers keep: a browser, and whatever lies between, has to ask anew each time. */
const never = 'no-cache'

/** Paths whose names change with what is in them. */
const hashed = ['/assets/*']
/** Paths whose names stay, by folder: no rule may meet a path twice, hosts would join both values. */
const steady = [
  ...['/explore.js', '/convoy-map.js', '/manifest.webmanifest', '/icons/*', '/offline/*'],
  ...['/oembed/*', '/stills/*', '/cards/*', '/demo/*'],
]

/** Our own pages, which let no plain text become markup or a script, whatever comes into them. */
const pages = [
  ...['/', '/index.html'],
  ...['lesson', 'present', 'handout'].flatMap((name) => [`/${name}`, `/${name}.html`]),
]
const strict = "Content-Security-Policy: require-trusted-types-for 'script'"

/**
 * A `_headers` file as Netlify and Cloudflare read it: how long what is cached, and what pages on other
 * hosts may fetch. `scripts`: names of the hashed scripts that lie beside the blocks.
 */
export function headersFile(langs: readonly string[], scripts: readonly string[]): string {
  const rule = (path: string, ...values: string[]) =>
    [path, ...values.map((value) => `  ${value}`)].join('\n')
  const blocks = langs.flatMap((lang) => [
    `/embed/${lang}`,
    `/embed/${lang}.html`,
    `/embed/${lang}/*`,
  ])
  return [
    rule(
      '/*',
      'Access-Control-Allow-Origin: *',
      // A page with an embedder policy of its own frames and loads nothing that does not say both.
      'Cross-Origin-Resource-Policy: cross-origin',
      'Cross-Origin-Embedder-Policy: require-corp',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    ),
    ...[...hashed, ...scripts.map((name) => `/embed/${name}`)].map((path) =>
      rule(path, `Cache-Control: ${forever}`),
    ),
    ...steady.map((path) => rule(path, `Cache-Control: ${soon}`)),
    ...[...pages, ...blocks].map((path) => rule(path, `Cache-Control: ${soon}`, strict)),
    rule('/sw.js', `Cache-Control: ${never}`),
    '',
  ].join('\n')
}
