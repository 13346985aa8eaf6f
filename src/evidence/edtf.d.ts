/** What the build uses of edtf, which ships no types. Instants in ms; ±Infinity is open, null unknown. */
declare module 'edtf' {
  export type Edtf = {
    type: string
    precision?: number
    min: number | null
    max: number | null
    lower?: Edtf | null
    upper?: Edtf | null
  }
  export default function edtf(text: string): Edtf
}
