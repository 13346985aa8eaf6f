import { flushSync, mount, unmount } from 'svelte'
import type { MapScene } from '../../static-map/scene.ts'
import StaticMap from '../../static-map/StaticMap.svelte'

/** A scene as markup, rendered beside the page by the same component as on it. */
export function drawingMarkup(scene: MapScene, lang: string, id: string): string {
  const target = document.createElement('div')
  const app = mount(StaticMap, { target, props: { scene, label: '', lang, id } })
  flushSync()
  const writer = new XMLSerializer()
  const markup = [...target.children].map((one) => writer.serializeToString(one)).join('')
  void unmount(app)
  return markup
}
