/** What a reader's own reports need of the page, in one piece: fetched with the first file. */
export { broughtScene } from '../../static-map/brought-scene.ts'
export { default as BroughtList } from '../../ui/import/BroughtList.svelte'
export { default as ImportDialog } from '../../ui/import/ImportDialog.svelte'
