/**
 * The share (0–1) of a picture's pixels that lie at an edge: whose brightness (Rec. 601 luma, 0–255) steps by more
 * than 24 to the pixel two further right or down. `png` is read by the browser of `page`.
 */
export const edgeShare = (page, png) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const brightness = new Float32Array(width * height)
    for (let i = 0; i < brightness.length; i++)
      brightness[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]
    let edges = 0
    for (let y = 0; y < height - 2; y++)
      for (let x = 0; x < width - 2; x++) {
        const here = brightness[y * width + x]
        const right = Math.abs(brightness[y * width + x + 2] - here)
        const down = Math.abs(brightness[(y + 2) * width + x] - here)
        if (right > 24 || down > 24) edges++
      }
    return edges / (width * height)
  }, png.toString('base64'))
