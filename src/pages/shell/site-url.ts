import type { Site } from '../../ui/base/page-actions.ts'
import { buildForm } from './page-links.ts'

const hrefOf = (link: HTMLLinkElement | undefined | null): string | null =>
  link && /^https?:/.test(link.href) ? link.href : null

/** Where this page lies: as its head says, where its address was known when it was built, else as the address bar does. */
export function site(): Site {
  const canonical = hrefOf(document.querySelector<HTMLLinkElement>('link[rel=canonical]'))
  const own =
    buildForm === 'file'
      ? location.pathname.slice(location.pathname.lastIndexOf('/') + 1)
      : location.origin + location.pathname
  const found = [
    ...document.querySelectorAll<HTMLLinkElement>('link[type="application/json+oembed"]'),
  ]
  return {
    page: canonical ?? own,
    isKnown: canonical !== null,
    isFile: buildForm === 'file',
    oembed: (lang) => hrefOf(found.find((link) => link.hreflang === lang) ?? found[0]),
  }
}
