import type { JSHandle, Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'

/** The running map, caught as it hears the mouse: for what only the map itself can tell. */
export const mapOf = (page: Page): Promise<JSHandle<MapLibreMap>> =>
  page.evaluateHandle(async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')]
    const program = links.find(({ href }) => href.endsWith('/maplibre-gl.mjs'))
    if (!program) throw new Error('The page names no map program.')
    type Fire = (this: MapLibreMap, event: object) => MapLibreMap
    const { Map } = (await import(program.href)) as { Map: { prototype: { fire: Fire } } }
    const fire = Map.prototype.fire
    return new Promise<MapLibreMap>((resolve) => {
      Map.prototype.fire = function (event) {
        Map.prototype.fire = fire
        resolve(this)
        return fire.call(this, event)
      }
      const box = document.querySelector('canvas')
      box?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))
    })
  })
