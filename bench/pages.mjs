/** How a page with a browser's own range input is asked, and where it answers. */
const range = { slider: 'input[type=range]', key: 'ArrowRight' }

/**
 * The pages measured. `slider` is what takes `key`; `says` is the text in which the answer is read: one that
 * only the page's own program changes, for a range input moves by itself before any program has come.
 * `inArticle`: it is opened as wide as the other pages' maps, so that its drawing is as large.
 * `ready` is what `data-ready` of the page says when its map has come to rest; null where there is none.
 */
export const pagesOf = (block) => [
  {
    id: 'a',
    name: 'our block',
    path: `/app/${block}`,
    inArticle: true,
    ...range,
    says: { of: range.slider, attribute: 'aria-valuetext' },
    ready: null,
  },
  {
    id: 'b',
    name: 'our app',
    path: '/app/index.html',
    ...range,
    says: { of: range.slider, attribute: 'aria-valuetext' },
    ready: 'map',
  },
  { id: 'c', name: 'bare MapLibre', path: '/maplibre/index.html', ready: 'map' },
  {
    id: 'd',
    name: 'Leaflet',
    path: '/leaflet/index.html',
    // Its slider takes no keys; its button to the next time does.
    slider: '.timecontrol-forward',
    key: 'Enter',
    says: { of: '.timecontrol-date' },
    ready: 'map',
  },
  {
    id: 'e',
    name: 'deck.gl',
    path: '/deck/index.html',
    ...range,
    says: { of: 'output' },
    ready: 'map',
  },
]
