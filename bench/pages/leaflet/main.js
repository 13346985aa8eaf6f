/**
 * d: the reports on Leaflet with Leaflet.TimeDimension and its own time control.
 * Shows: the same ground and names, every position and strike that has a place and a time, as wide as
 * the source is vague, hollow while possible and filled once settled, and a popup with title, the
 * source's words for the time, and outlets.
 * Does not show: the time axis with its bands, the list, citations and quotes, disagreements, groups and
 * the ways between reports, undated reports, filters, a second language, a second clock; its slider
 * takes no keys. Names are not kept from overlapping: Leaflet does not do that.
 */
import 'leaflet/dist/leaflet.css'
import 'leaflet-timedimension/dist/leaflet.timedimension.control.min.css'
import '../page.css'
import './names.css'
import './icons.css'
import L from 'leaflet'
import 'leaflet-timedimension'
import { colours, credit, fromZoom, isDisputed, saidOf, shown } from '../shown.js'

/** The plugin cuts geometries by time, as tracks need it; a report is there as a whole or not at all. */
const Reports = L.TimeDimension.Layer.GeoJson.extend({
  _getFeatureBetweenDates: (feature, _from, now) =>
    feature.properties.from <= now ? feature : null,
})

const { ground, labels, window: bounds, times, reports } = await shown()

const map = L.map('map', {
  timeDimension: true,
  timeDimensionOptions: { times, currentTime: times[0] },
  zoomSnap: 0,
})
const [west, south, east, north] = bounds
const window = [
  [south, west],
  [north, east],
]
map.fitBounds(window, { padding: [12, 12] })
map.attributionControl.addAttribution(credit)

const still = { interactive: false }
const line = (color, weight, more) => ({ ...still, color, weight, lineJoin: 'round', ...more })
const lay = (data, style) => L.geoJSON(data, { ...still, style }).addTo(map)
lay(ground.land, { ...still, stroke: false, fillColor: colours.land, fillOpacity: 1 })
lay(ground.provinces, line(colours.province, 0.8))
lay(ground.rivers, ({ properties }) => line(colours.river, properties.rank === 1 ? 1.6 : 0.9))
lay(ground.coast, line(colours.river, 0.9))
lay(ground.borders, (border) =>
  line(colours.border, 1.1, isDisputed(border) ? { dashArray: '3.3 2.2' } : {}),
)

const names = labels.map(({ properties: { kind, rank, name_en: name }, geometry }) => {
  const at = L.GeoJSON.coordsToLatLng(geometry.coordinates)
  const icon = L.divIcon({
    className: `name ${kind}`,
    html: `<span>${name}</span>`,
    iconSize: null,
  })
  const parts = [L.marker(at, { icon, interactive: false, keyboard: false })]
  if (kind === 'town')
    parts.push(
      L.circleMarker(at, {
        ...still,
        radius: 1.7,
        stroke: false,
        fillColor: colours.quiet,
        fillOpacity: 1,
      }),
    )
  return { rank, parts: L.layerGroup(parts) }
})
function name() {
  // Leaflet counts zooms in tiles of 256 pixels.
  for (const { rank, parts } of names)
    if (map.getZoom() - 1 >= fromZoom[rank]) parts.addTo(map)
    else parts.remove()
}
map.on('zoomend', name)
name()

const { timeDimension } = map
const isSettled = ({ settled }) => settled !== null && settled <= timeDimension.getCurrentTime()
const ink = ({ properties }) => ({
  color: colours[properties.layer],
  weight: 1.5,
  fillOpacity: isSettled(properties) ? 0.25 : 0,
})
const drawn = L.geoJSON(
  reports.map((report) => ({
    ...report,
    properties: { ...report.properties, time: report.properties.from },
  })),
  {
    style: ink,
    pointToLayer: ({ properties }, at) => L.circle(at, { radius: properties.radius_km * 1000 }),
    onEachFeature: ({ properties }, shape) => shape.bindPopup(saidOf(properties).join('<br>')),
  },
)
new Reports(drawn).addTo(map)
L.control
  .timeDimension({
    timeDimension,
    timeSliderDragUpdate: true,
    speedSlider: false,
    timeZones: ['Asia/Damascus'],
  })
  .addTo(map)
timeDimension.once('timeload', () => (document.documentElement.dataset.ready = 'map'))
if (timeDimension.getCurrentTimeIndex() >= 0) document.documentElement.dataset.ready = 'map'
