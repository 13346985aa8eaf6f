/** What the build uses of edtf, which ships no types. Instants in ms. */
declare module 'edtf' {
  export default function edtf(text: string): {
    type: string
    precision?: number
    min: number | null
    max: number | null
  }
}
