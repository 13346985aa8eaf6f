/** What the tests use of gdal3.js, whose entry for Node has no types: GDAL as WebAssembly. */
declare module 'gdal3.js/node.js' {
  type Dataset = { info: { driverShortName: string; layers: { featureCount?: number }[] } }
  type Gdal = {
    open: (path: string) => Promise<{ datasets: Dataset[]; errors: string[] }>
    ogr2ogr: (dataset: Dataset, options: string[], name?: string) => Promise<{ local: string }>
    getFileBytes: (path: { local: string }) => Promise<Uint8Array>
  }
  export default function initGdalJs(): Promise<Gdal>
}
