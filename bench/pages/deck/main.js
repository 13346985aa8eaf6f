/**
 * e: the reports on deck.gl, filtered on the graphics card by its DataFilterExtension, with a range
 * input of the browser's own for the time.
 * Shows: the same ground and names, every position and strike that has a place and a time, as wide as
 * the source is vague, outlined while possible and filled once settled, and a tooltip with title, the
 * source's words for the time, and outlets.
 * Does not show: the time axis with its bands, the list, citations and quotes, disagreements, groups and
 * the ways between reports, undated reports, filters, a second language, a second clock. Names are not
 * kept from overlapping.
 */
import '../page.css'
import './time.css'
import { Deck, MapView, WebMercatorViewport } from '@deck.gl/core'
import { DataFilterExtension, PathStyleExtension } from '@deck.gl/extensions'
import { GeoJsonLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers'
import { colours, credit, fromZoom, isDisputed, saidOf, shown } from '../shown.js'

const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
const { ground, labels, window: bounds, begins, times, reports } = await shown()

const place = document.querySelector('#map')
const slider = document.querySelector('#time')
const output = document.querySelector('output')
document.querySelector('.credit').textContent = credit

const line = (id, data, colour, width, more = {}) =>
  new GeoJsonLayer({
    id,
    data,
    stroked: true,
    filled: false,
    getLineColor: parts(colour),
    getLineWidth: width,
    lineWidthUnits: 'pixels',
    lineJointRounded: true,
    ...more,
  })
const borders = (kind) => ground.borders.features.filter((border) => isDisputed(border) === kind)
const dashed = { extensions: [new PathStyleExtension({ dash: true })], getDashArray: [3, 2] }
const under = [
  new GeoJsonLayer({
    id: 'land',
    data: ground.land,
    stroked: false,
    getFillColor: parts(colours.land),
  }),
  line('provinces', ground.provinces, colours.province, 0.8),
  line('rivers', ground.rivers, colours.river, ({ properties }) =>
    properties.rank === 1 ? 1.6 : 0.9,
  ),
  line('coast', ground.coast, colours.river, 0.9),
  line('borders', borders(false), colours.border, 1.1),
  line('disputed', borders(true), colours.border, 1.1, dashed),
]

const sizes = { town: 11, country: 13, province: 10, lake: 10, sea: 11 }
const wide = (kind) => kind === 'country' || kind === 'province'
function names(zoom) {
  const near = labels.filter(({ properties }) => zoom >= fromZoom[properties.rank])
  const at = ({ geometry }) => geometry.coordinates
  return [
    new ScatterplotLayer({
      id: 'towns',
      data: near.filter(({ properties }) => properties.kind === 'town'),
      getPosition: at,
      getRadius: 1.7,
      radiusUnits: 'pixels',
      getFillColor: parts(colours.quiet),
    }),
    new TextLayer({
      id: 'names',
      data: near,
      getPosition: at,
      getText: ({ properties: { kind, name_en: name } }) =>
        wide(kind) ? name.toUpperCase() : name,
      getSize: ({ properties }) => sizes[properties.kind],
      getTextAnchor: ({ properties }) => (properties.kind === 'town' ? 'start' : 'middle'),
      getPixelOffset: ({ properties }) => (properties.kind === 'town' ? [5, 0] : [0, 0]),
      getColor: parts(colours.quiet),
      fontFamily: 'sans-serif',
      characterSet: 'auto',
    }),
  ]
}

/** Minutes: milliseconds since 1970 are too large for a float of 32 bits. */
const minutes = (at) => (at - begins) / 60_000
const never = 1e9
const filter = new DataFilterExtension({ filterSize: 1 })
const upTo = (now) => [-1, minutes(now)]
const inked = (id, now, since, more) =>
  new GeoJsonLayer({
    id,
    data: reports,
    pointType: 'circle',
    getPointRadius: ({ properties }) => (properties.radius_km ?? 0) * 1000,
    getFilterValue: ({ properties }) =>
      properties[since] === null ? never : minutes(properties[since]),
    filterRange: upTo(now),
    extensions: [filter],
    pickable: true,
    ...more,
  })
const over = (now) => [
  inked('settled', now, 'settled', {
    stroked: false,
    getFillColor: ({ properties }) => [...parts(colours[properties.layer]), 64],
  }),
  inked('possible', now, 'from', {
    filled: false,
    getLineColor: ({ properties }) => parts(colours[properties.layer]),
    getLineWidth: 1.5,
    lineWidthUnits: 'pixels',
  }),
]

const day = new Intl.DateTimeFormat('en', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Damascus',
})
slider.max = String(times.length - 1)
const now = () => times[slider.valueAsNumber]
const layers = () => [...under, ...over(now()), ...names(zoomNow)]

const { clientWidth: width, clientHeight: height } = place
const [west, south, east, north] = bounds
const fitted = new WebMercatorViewport({ width, height }).fitBounds(
  [
    [west, south],
    [east, north],
  ],
  { padding: 12 },
)
let zoomNow = fitted.zoom
const deck = new Deck({
  parent: place,
  views: new MapView(),
  initialViewState: { longitude: fitted.longitude, latitude: fitted.latitude, zoom: fitted.zoom },
  controller: true,
  layers: layers(),
  getTooltip: ({ object }) => object?.properties.title && saidOf(object.properties).join('\n'),
  onViewStateChange({ viewState }) {
    const crossed = Object.values(fromZoom).some((at) => zoomNow < at !== viewState.zoom < at)
    zoomNow = viewState.zoom
    if (crossed) deck.setProps({ layers: layers() })
  },
  onAfterRender() {
    if (deck.props.layers.every(({ isLoaded }) => isLoaded))
      document.documentElement.dataset.ready = 'map'
  },
})
function say() {
  output.textContent = day.format(now())
}
slider.addEventListener('input', () => {
  say()
  deck.setProps({ layers: layers() })
})
say()
