import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrOf } from './qr.ts'

/** What a camera sees of a code: its squares, each some px wide. */
function picture({ size, d }: ReturnType<typeof qrOf>, scale = 4) {
  const [width, height] = [size * scale, size * scale]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(length) * scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4
        data.fill(0, at, at + 3)
      }
  return { width, height, data }
}

test('a code reads as the address that it was made of', () => {
  const address =
    'https://news.example/convoy/?t=2017-08-30T21:00Z&tier=starting&lang=ar&data=1.0.0'
  expect(decodeQR(picture(qrOf(address)))).toBe(address)
})
