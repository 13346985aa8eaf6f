import encodeQR from 'qr'

/** A QR code: how many squares wide it is with its quiet edge, and the dark ones as one SVG path. */
export type QrCode = { size: number; d: string }

/** The QR code of a text, to be set on white. */
export function qrOf(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 })
  const d = rows.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { size: rows.length, d: d.join('') }
}

/** Where the dark stretches of a row begin, and how long each is. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}
