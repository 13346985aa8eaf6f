/** The address of MapLibre's worker in a build; empty in dev, where MapLibre finds it by itself. */
declare module 'virtual:maplibre-worker' {
  const url: string
  export default url
}
