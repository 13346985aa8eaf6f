import type { Still } from '../base/page-actions.ts'

/** A still as a picture of twice its size in px, drawn here. Rejects where the browser cannot. */
export async function pngOf({ svg, width, height }: Still): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 2 * width
    canvas.height = 2 * height
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')),
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
