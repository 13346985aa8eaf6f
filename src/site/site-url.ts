const example = 'SITE_URL=https://your.host/convoy/'

/**
 * The absolute address of the folder that a build will be served from, with a slash at its end; null
 * where none is given. Throws a plain sentence where what is given is no such address.
 */
export function siteOf(given: string | null | undefined): string | null {
  const text = given?.trim() ?? ''
  if (text === '') return null
  const refuse = (why: string): never => {
    throw new Error(`SITE_URL is “${text}”, ${why}. Write ${example}`)
  }
  if (!URL.canParse(text)) return refuse('which is not an absolute address')
  const { protocol, username, password, search, hash, pathname, origin } = new URL(text)
  if (!/^https?:$/.test(protocol)) return refuse('which is not an address of the web')
  if (username !== '' || password !== '') return refuse('which carries a name or a password')
  if (search !== '' || hash !== '') return refuse('which has more than a folder: leave out ? and #')
  if (/\.\w+$/.test(pathname)) return refuse('which is a file: name the folder that it lies in')
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
