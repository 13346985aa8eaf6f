import postcss from 'postcss'
import type { Plugin } from 'vite'

/** Parts of MapLibre that this map does not have: their rules are nine tenths of its style sheet. */
const absent =
  /popup|marker|attrib|geolocate|terrain|globe|fullscreen|shrink|compass|zoom-(in|out)|ctrl-(group|logo|icon)|user-location|cooperative-gesture-screen|crosshair|ctrl button/

/** MapLibre's style sheet without the rules for what is absent from this map. */
export function trimmed(css: string): string {
  const sheet = postcss.parse(css)
  sheet.walkAtRules('keyframes', (rule) => void rule.remove())
  sheet.walkRules((rule) => {
    if (rule.selectors.every((selector) => absent.test(selector))) rule.remove()
  })
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return sheet.toString()
}

/** Trims MapLibre's style sheet as it is read. */
export const maplibreCss = (): Plugin => ({
  name: 'maplibre-css',
  enforce: 'pre',
  transform: {
    filter: { id: /maplibre-gl\.css$/ },
    handler: (css) => ({ code: trimmed(css), map: null }),
  },
})
